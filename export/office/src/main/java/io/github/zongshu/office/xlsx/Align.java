package io.github.zongshu.office.xlsx;

/** Where the content of a cell stands from side to side. */
enum Align {
    START("left"),
    CENTRE("center"),
    END("right");

    private final String word;

    Align(String word) {
        this.word = word;
    }

    /** Its name in SpreadsheetML. */
    String word() {
        return word;
    }
}
