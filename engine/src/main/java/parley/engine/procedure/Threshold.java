package parley.engine.procedure;

/** How many votes are enough. */
public sealed interface Threshold {

    /**
     * Whether this many votes are enough.
     *
     * @param assents the votes in favour
     * @param base the votes that count as the whole
     */
    boolean isReachedBy(long assents, long base);

    /**
     * The fewest votes that are enough.
     *
     * @param base the votes that count as the whole, however many of them are in favour
     */
    long enough(long base);

    /** At least so many votes, whatever the base. */
    record Votes(long atLeast) implements Threshold {
        /** @throws IllegalArgumentException if no vote would be needed */
        public Votes {
            if (atLeast < 1) {
                throw new IllegalArgumentException("at least one vote is needed, not " + atLeast);
            }
        }

        @Override
        public boolean isReachedBy(long assents, long base) {
            return assents >= atLeast;
        }

        @Override
        public long enough(long base) {
            return atLeast;
        }
    }

    /**
     * A share of the base.
     *
     * @param exceeded whether the share must be exceeded (more than one half), or is enough itself (two thirds)
     */
    record Share(int numerator, int denominator, boolean exceeded) implements Threshold {
        /** @throws IllegalArgumentException if it is no share that can be reached and that somebody must reach */
        public Share {
            boolean proper = numerator >= 0
                    && denominator > 0
                    && (exceeded ? numerator < denominator : numerator >= 1 && numerator <= denominator);
            if (!proper) {
                throw new IllegalArgumentException("%s%d/%d is no share that a vote can reach"
                        .formatted(exceeded ? "more than " : "", numerator, denominator));
            }
        }

        @Override
        public boolean isReachedBy(long assents, long base) {
            long have = Math.multiplyExact(assents, denominator);
            long wanted = Math.multiplyExact(base, numerator);
            return assents > 0 && (exceeded ? have > wanted : have >= wanted);
        }

        @Override
        public long enough(long base) {
            long wanted = Math.multiplyExact(base, numerator);
            return exceeded ? Math.floorDiv(wanted, denominator) + 1 : Math.max(1, Math.ceilDiv(wanted, denominator));
        }
    }
}
