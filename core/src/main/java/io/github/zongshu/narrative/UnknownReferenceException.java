package io.github.zongshu.narrative;

/** An expression names a number that does not exist. */
public final class UnknownReferenceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** Names the path. */
    public UnknownReferenceException(String path) {
        super("没有指标“" + path + "” / there is no metric \"" + path + "\"");
        this.path = path;
    }

    /** The path that names nothing. */
    public String path() {
        return path;
    }
}
