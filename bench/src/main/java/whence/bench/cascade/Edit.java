package whence.bench.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import whence.bench.cascade.Piece.Role;

/** What newsrooms do to a text that they take over. */
enum Edit {
    CUT_FROM_END {
        @Override
        Draft of(Draft draft, Desk desk) {
            int size = draft.paragraphs().size();
            return draft.paragraphs(0, Math.max(2, size * (40 + desk.dice().below(50)) / 100));
        }
    },
    REORDER {
        @Override
        Draft of(Draft draft, Desk desk) {
            List<List<Piece>> order = new ArrayList<>(draft.paragraphs());
            List<List<Piece>> rest = desk.dice().shuffled(order.subList(1, order.size()));
            rest.add(0, order.get(0));
            return new Draft(rest);
        }
    },
    DROP_PARAGRAPHS {
        @Override
        Draft of(Draft draft, Desk desk) {
            List<List<Piece>> kept = new ArrayList<>(draft.paragraphs().subList(0, 1));
            draft.paragraphs().stream()
                    .skip(1)
                    .filter(any -> desk.dice().chance(0.7))
                    .forEach(kept::add);
            return new Draft(kept);
        }
    },
    REWRITE_LEAD {
        @Override
        Draft of(Draft draft, Desk desk) {
            Draft rest = draft.paragraphs(1, draft.paragraphs().size());
            return rest.with(0, List.of(desk.ownLead()));
        }
    },
    PARTIAL_QUOTATION {
        @Override
        Draft of(Draft draft, Desk desk) {
            return draft.map(piece -> piece.role().quoted() ? Wordings.shortened(piece) : piece);
        }
    },
    ALTER_QUOTATION {
        @Override
        Draft of(Draft draft, Desk desk) {
            return draft.map(piece -> piece.role().quoted() ? Wordings.altered(piece, desk.dice()) : piece);
        }
    },
    INDIRECT_SPEECH {
        @Override
        Draft of(Draft draft, Desk desk) {
            return new Draft(draft.paragraphs().stream()
                    .map(paragraph -> indirect(paragraph, desk))
                    .toList());
        }
    },
    HOUSE_STYLE {
        @Override
        Draft of(Draft draft, Desk desk) {
            return draft.map(Wordings::inHouseStyle);
        }
    },
    ROUND_TRIP {
        @Override
        Draft of(Draft draft, Desk desk) {
            return draft.map(piece -> Wordings.translated(piece, desk.document()));
        }
    },
    OCR_NOISE {
        @Override
        Draft of(Draft draft, Desk desk) {
            return draft.map(piece -> Wordings.misread(piece, desk.dice()));
        }
    },
    MISSPELL_NAME {
        @Override
        Draft of(Draft draft, Desk desk) {
            String right = desk.story().fact("surname");
            String wrong = Wordings.misspelt(right, desk.dice());
            desk.slip(right, wrong);
            return draft.map(piece -> piece.as(piece.text().replace(right, wrong), Piece.How.ALTERED));
        }
    },
    WRONG_FIGURE {
        @Override
        Draft of(Draft draft, Desk desk) {
            return Wordings.wrongFigure(draft, desk);
        }
    },
    CORRECT {
        @Override
        Draft of(Draft draft, Desk desk) {
            Draft changed = Wordings.wrongFigure(draft, desk);
            return changed.with(99, List.of(desk.writer().free("correction", desk.correction(), Role.BODY)));
        }
    },
    /** Closed part only: of each paragraph the first sentence. */
    DIGEST {
        @Override
        Draft of(Draft draft, Desk desk) {
            return new Draft(draft.paragraphs().stream()
                    .map(paragraph -> paragraph.subList(
                            0, paragraph.size() > 1 && paragraph.get(1).role() == Role.SAID ? 2 : 1))
                    .toList());
        }
    },
    /** Closed part only: a sentence of its own between any two paragraphs taken over. */
    INTERLEAVE {
        @Override
        Draft of(Draft draft, Desk desk) {
            List<List<Piece>> mixed = new ArrayList<>();
            for (List<Piece> paragraph : draft.paragraphs()) {
                mixed.add(paragraph);
                mixed.add(desk.writer().body(1));
            }
            return new Draft(mixed);
        }
    };

    /** The edits that are tried on any text taken over; a translation is a decision of its own. */
    static List<Edit> of(Part part) {
        return Arrays.stream(values())
                .filter(edit -> edit != ROUND_TRIP)
                .filter(edit -> part == Part.CLOSED || !edit.closedOnly())
                .toList();
    }

    boolean closedOnly() {
        return this == DIGEST || this == INTERLEAVE;
    }

    abstract Draft of(Draft draft, Desk desk);

    private static List<Piece> indirect(List<Piece> paragraph, Desk desk) {
        List<Piece> turned = new ArrayList<>();
        for (int at = 0; at < paragraph.size(); at++) {
            Piece piece = paragraph.get(at);
            boolean follows = at + 1 < paragraph.size() && paragraph.get(at + 1).role() == Role.SAID;
            if (piece.role().quoted() && follows && desk.dice().chance(0.6)) {
                turned.add(Wordings.indirect(piece, paragraph.get(at + 1)));
                at++;
            } else {
                turned.add(piece);
            }
        }
        return turned;
    }
}
