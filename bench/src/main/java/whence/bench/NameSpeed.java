package whence.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import whence.bench.MadeUpPeople.Person;
import whence.entity.Among;
import whence.entity.NameComparer;
import whence.entity.NameComparer.Pair;

/**
 * How long one name takes to be looked up among many people, and many pairs to be compared on two threads:
 * {@code NameSpeed [PEOPLE] [PAIRS]}. The pairs: a third of one person, a third of two of one surname, a third of any two.
 */
public final class NameSpeed {

    private static final int ASKED = 2_000;
    private static final int MOST = 20;
    private static final int BATCH = 8_192;

    private NameSpeed() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        MadeUpPeople made = new MadeUpPeople(1);
        List<Person> people = made.make(count);
        comparePairs(made, people, pairs);
        lookUp(made, people);
    }

    private static void lookUp(MadeUpPeople made, List<Person> people) {
        List<String> list = people.stream().map(made::listed).toList();
        long start = System.nanoTime();
        Among among = Among.of(list);
        System.out.printf(
                "list of %d people made ready: %.1f s, heap %d MB%n",
                among.size(), (System.nanoTime() - start) / 1e9, usedMegabytes());
        SplittableRandom random = new SplittableRandom(2);
        ask(among, made, people, random, "warming up");
        ask(among, made, people, random, "warm");
    }

    private static void ask(Among among, MadeUpPeople made, List<Person> people, SplittableRandom random, String when) {
        double[] millis = new double[ASKED];
        int reached = 0;
        for (int i = 0; i < ASKED; i++) {
            int who = random.nextInt(people.size());
            String name = made.called(people.get(who));
            long start = System.nanoTime();
            List<Among.Found> found = among.find(name, MOST);
            millis[i] = (System.nanoTime() - start) / 1e6;
            reached += found.isEmpty() ? 0 : 1;
        }
        Arrays.sort(millis);
        System.out.printf(
                "looked up, %s: median %.2f ms, mean %.2f ms, p99 %.2f ms, longest %.1f ms; %d of %d reach somebody%n",
                when,
                millis[ASKED / 2],
                Arrays.stream(millis).average().orElse(0),
                millis[ASKED * 99 / 100],
                millis[ASKED - 1],
                reached,
                ASKED);
    }

    private static void comparePairs(MadeUpPeople made, List<Person> people, int count) {
        List<Pair> pairs = pairs(made, people, count);
        NameComparer comparer = new NameComparer();
        for (int round = 1; round <= 2; round++) {
            long start = System.nanoTime();
            long alike = 0;
            for (int from = 0; from < count; from += BATCH) {
                alike += comparer.compareAll(pairs.subList(from, Math.min(count, from + BATCH))).stream()
                        .filter(judged -> judged.same().word().equals("same"))
                        .count();
            }
            System.out.printf(
                    "%d pairs compared, round %d: %.1f s, %d the same%n",
                    count, round, (System.nanoTime() - start) / 1e9, alike);
        }
    }

    private static List<Pair> pairs(MadeUpPeople made, List<Person> people, int count) {
        SplittableRandom random = new SplittableRandom(3);
        List<Pair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Person one = people.get(random.nextInt(people.size()));
            Person any = people.get(random.nextInt(people.size()));
            Person other = i % 3 == 0 ? one : i % 3 == 1 ? new Person(one.surname(), any.given()) : any;
            pairs.add(new Pair(made.called(one), made.called(other)));
        }
        return pairs;
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
