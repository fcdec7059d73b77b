package io.github.zongshu.cli;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the program needs of a machine.
 *
 * @param javaFeature the feature version of Java, such as 21
 * @param fileNames the encoding of file names
 * @param heap the most memory that Java may use, in bytes
 */
record MachineCheck(int javaFeature, String fileNames, long heap) {
    private static final int NEEDED_JAVA = 21;

    /** The example with its photographs was built in half of this. */
    private static final long USEFUL_HEAP = 256L << 20;

    static MachineCheck ofThisMachine() {
        return new MachineCheck(
                Runtime.version().feature(),
                System.getProperty("sun.jnu.encoding", "US-ASCII"),
                Runtime.getRuntime().maxMemory());
    }

    /** One diagnosis for each need. */
    List<Diagnosis> diagnoses() {
        return List.of(java(), names(), memory());
    }

    private Diagnosis java() {
        String found = Integer.toString(javaFeature);
        return javaFeature >= NEEDED_JAVA
                ? Diagnosis.fit("Java", found)
                : Diagnosis.unfit("Java", found, "请装 Java " + NEEDED_JAVA + " 或更新的 / install Java 21 or newer");
    }

    private Diagnosis names() {
        String subject = "文件名编码 file names";
        boolean chinese = Charset.isSupported(fileNames)
                && Charset.forName(fileNames).newEncoder().canEncode("综述");
        return chinese
                ? Diagnosis.fit(subject, fileNames)
                : Diagnosis.passable(
                        subject,
                        fileNames,
                        "文件名写不出汉字；Linux 请设 LC_ALL=C.UTF-8，或只用英文文件名"
                                + " / file names cannot hold Chinese; on Linux set LC_ALL=C.UTF-8, or use Latin names");
    }

    private Diagnosis memory() {
        String subject = "内存 memory";
        String found = (heap >> 20) + " MB";
        return heap >= USEFUL_HEAP
                ? Diagnosis.fit(subject, found)
                : Diagnosis.passable(subject, found, "照片多时可能不够，用 java -Xmx512m / give more with java -Xmx512m");
    }
}
