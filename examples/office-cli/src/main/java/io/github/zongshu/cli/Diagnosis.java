package io.github.zongshu.cli;

/**
 * One thing that was looked at on this machine.
 *
 * @param state how it is
 * @param subject what was looked at, in both languages
 * @param found what it is here
 * @param advice what to do, in both languages; empty if nothing
 */
record Diagnosis(State state, String subject, String found, String advice) {
    /** How well a thing serves. */
    enum State {
        /** As it should be. */
        FIT("好"),
        /** Usable; the advice says what would be better. */
        PASSABLE("注意"),
        /** The program does not work with it. */
        UNFIT("不行");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        /** The word for it at the start of a line. */
        String sign() {
            return sign;
        }
    }

    /** Nothing to do. */
    static Diagnosis fit(String subject, String found) {
        return new Diagnosis(State.FIT, subject, found, "");
    }

    /** Usable, with something to do. */
    static Diagnosis passable(String subject, String found, String advice) {
        return new Diagnosis(State.PASSABLE, subject, found, advice);
    }

    /** Not usable, with something to do. */
    static Diagnosis unfit(String subject, String found, String advice) {
        return new Diagnosis(State.UNFIT, subject, found, advice);
    }
}
