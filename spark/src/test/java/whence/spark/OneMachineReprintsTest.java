package whence.spark;

import java.util.List;
import whence.text.Document;

/** The contract on one machine. */
class OneMachineReprintsTest extends ReprintContract {

    @Override
    List<String> reprints(List<Document> pile) {
        return OneMachine.reprints(pile);
    }
}
