package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.compose.Profile;
import io.github.zongshu.io.CampaignFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Runs the command as a user does, and reads back what it wrote, with other libraries than those that wrote it. */
final class Documents {
    static final Path EXAMPLES = Path.of("..", "data");

    /** What carries text or numbers in the parts of an OOXML file. */
    private static final Set<String> TEXT_ELEMENTS = Set.of("t", "v");

    private Documents() {}

    /**
     * What a run of the command said.
     *
     * @param exitCode 0 done, 1 problems, 2 misuse
     * @param out what it was asked for
     * @param err problems and remarks
     */
    record Run(int exitCode, String out, String err) {}

    static Run zongshu(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Zongshu.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Builds a campaign with all defaults but those that are said. */
    static void build(Path campaign, Path folder, String... options) {
        Stream<String> call = Stream.of("build", campaign.toString(), "--out", folder.toString());
        Run run = zongshu(Stream.concat(call, Stream.of(options)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** The profiles that an example says enough for. */
    static Stream<Profile> profiles(String example) {
        try {
            return Profile.all(CampaignFiles.read(EXAMPLES.resolve(example))).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The relative names of every file below a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The text of a written file, without any white space: what a reader sees, whatever the lines. */
    static String text(Path file) throws IOException {
        String name = file.toString();
        String text = name.endsWith(".pdf") ? pdf(file) : name.endsWith(".svg") ? svg(file) : ooxml(file);
        return text.replaceAll("[\\s\\p{Z}\\u2060\\uFEFF]", "");
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String svg(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return characters(in, Set.of("text", "tspan"));
        }
    }

    private static String ooxml(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".xml") && !entry.getName().startsWith("docProps/")) {
                    text.append(characters(zip.getInputStream(entry), TEXT_ELEMENTS))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String characters(InputStream in, Set<String> elements) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            StringBuilder text = new StringBuilder();
            int inside = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> inside += elements.contains(reader.getLocalName()) ? 1 : 0;
                    case XMLStreamConstants.END_ELEMENT -> inside -= elements.contains(reader.getLocalName()) ? 1 : 0;
                    case XMLStreamConstants.CHARACTERS -> text.append(inside > 0 ? reader.getText() : "");
                    default -> {}
                }
            }
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
