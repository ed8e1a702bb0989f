package parley.reasoning.conflict;

import parley.model.conflict.Sanctions;

/// Which sequences of moves are legal. A sequence has a mark (a small number), and a mark says who may move next to it,
/// at
/// its open end: all readings are symmetric, so one rule serves walks forwards and backwards.
interface Legality {
    int NEVER = -1;

    /// How many marks there are.
    int marks();

    /// The mark of a sequence of one move by `maker`.
    int begin(int maker);

    /// The mark of a sequence with a move of `maker` added at its open end, or [#NEVER].
    int add(int mark, int maker);

    static Legality of(Sanctions sanctions, int makers) {
        return switch (sanctions) {
            case SEQUENCES -> new NobodyTwiceInARow(makers);
            case ONCE -> new EachOnce(makers);
            case SINGLE -> new OneMove();
        };
    }

    /// Every sequence. Where moves are transitive this reaches what [NobodyTwiceInARow] reaches, but for the start.
    record Any() implements Legality {
        @Override
        public int marks() {
            return 1;
        }

        @Override
        public int begin(int maker) {
            return 0;
        }

        @Override
        public int add(int mark, int maker) {
            return 0;
        }
    }

    /// The mark is who moved at the open end.
    record NobodyTwiceInARow(int marks) implements Legality {
        @Override
        public int begin(int maker) {
            return maker;
        }

        @Override
        public int add(int mark, int maker) {
            return maker == mark ? NEVER : maker;
        }
    }

    /// The mark is the set of those who move.
    record EachOnce(int makers) implements Legality {
        @Override
        public int marks() {
            return 1 << makers;
        }

        @Override
        public int begin(int maker) {
            return 1 << maker;
        }

        @Override
        public int add(int mark, int maker) {
            return (mark >> maker & 1) == 1 ? NEVER : mark | 1 << maker;
        }
    }

    /// One move of one opponent.
    record OneMove() implements Legality {
        @Override
        public int marks() {
            return 1;
        }

        @Override
        public int begin(int maker) {
            return 0;
        }

        @Override
        public int add(int mark, int maker) {
            return NEVER;
        }
    }
}
