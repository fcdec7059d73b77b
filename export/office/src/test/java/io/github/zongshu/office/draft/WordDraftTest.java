package io.github.zongshu.office.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.draft.Mark;
import io.github.zongshu.draft.Passage;
import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of documents as Word, WPS and LibreOffice leave them. */
class WordDraftTest {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + Namespaces.TRANSITIONAL
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:"
                + name
                + ">";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static OpcPackage file(String body) {
        OpcPackage file = new OpcPackage();
        file.relate("", Relationships.OFFICE_DOCUMENT, "/word/document.xml");
        byte[] document = root("document", "<w:body>" + body + "</w:body>").getBytes(StandardCharsets.UTF_8);
        file.add("/word/document.xml", TYPE + "document.main+xml", document);
        return file;
    }

    private static WordDraft read(OpcPackage file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return WordDraft.read(out.toByteArray());
    }

    private static List<String> texts(String body) throws IOException {
        return read(file(body)).draft().passages().stream().map(Passage::text).toList();
    }

    private static String control(String tag, String properties, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/>" + properties + "</w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    @Test
    void aNumberIsFoundByItsControlAndByItsBookmark() throws IOException {
        String inBoth = "<w:bookmarkStart w:id=\"1\" w:name=\"_zs1_0\"/>"
                + control("sessions", "", run("98") + run("37场")) + "<w:bookmarkEnd w:id=\"1\"/>";
        String inBookmark =
                "<w:bookmarkStart w:id=\"2\" w:name=\"_zs2_0\"/>" + run("14614个") + "<w:bookmarkEnd w:id=\"2\"/>";

        Passage passage = read(file(paragraph(run("开展") + inBoth + run("，收集") + inBookmark)))
                .draft()
                .passages()
                .getFirst();

        assertThat(passage.text()).isEqualTo("开展9837场，收集14614个");
        assertThat(passage.marks())
                .containsExactly(new Mark(2, 7, "sessions", "_zs1_0"), new Mark(10, 16, "", "_zs2_0"));
    }

    @Test
    void aControlThatWasEmptiedMarksNothing() throws IOException {
        String emptied = control("sessions", "<w:showingPlcHdr/>", run("单击此处输入文字。"));

        Passage passage = read(file(paragraph(run("开展") + emptied + run("。"))))
                .draft()
                .passages()
                .getFirst();

        assertThat(passage.text()).isEqualTo("开展。");
        assertThat(passage.marks()).isEmpty();
    }

    @Test
    void aRowIsOnePassageAndATextBoxIsReadOnce() throws IOException {
        String row = "<w:tbl><w:tr><w:tc>" + paragraph(run("衡南县")) + "</w:tc><w:tc>" + paragraph(run("1458"))
                + "</w:tc></w:tr></w:tbl>";
        String content = "<w:txbxContent>" + paragraph(run("44万余人次")) + "</w:txbxContent>";
        String box = "<w:r><mc:AlternateContent><mc:Choice>" + content + "</mc:Choice><mc:Fallback>" + content
                + "</mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(texts(row + paragraph(box + run("说明")))).containsExactly("衡南县\n\t1458\n\t", "44万余人次", "说明");
    }

    @Test
    void trackedChangesReadAsAcceptedAndAreToldOf() throws IOException {
        String change = run("开展") + "<w:del><w:r><w:delText>9837</w:delText></w:r></w:del><w:ins>" + run("9873")
                + "</w:ins>" + run("场。");
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前") + "</w:p>" + paragraph(run("后"));
        String row = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("删去的行")) + "</w:tc></w:tr></w:tbl>";

        WordDraft draft = read(file(paragraph(change) + joined + row));

        assertThat(draft.draft().passages()).extracting(Passage::text).containsExactly("开展9873场。", "前后");
        assertThat(draft.draft().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("tracked-changes");
            assertThat(notice.message().zh()).contains("4处修订");
        });
    }

    @Test
    void notesHeadsAndFeetAreReadAndPageNumbersAreNot() throws IOException {
        OpcPackage file = file(paragraph(run("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
        add(
                file,
                "footnotes",
                root("footnotes", "<w:footnote w:id=\"2\">" + paragraph(run("注：14614个")) + "</w:footnote>"));
        add(file, "header", root("hdr", paragraph(run("内部资料"))));
        String pages = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("7")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" NUMPAGES \">" + run("9")
                + "</w:fldSimple>";
        add(file, "footer", root("ftr", paragraph(run("第") + pages + run("页"))));

        List<Passage> passages = read(file).draft().passages();

        assertThat(passages).extracting(Passage::text).containsExactly("正文", "注：14614个", "内部资料", "第页");
        assertThat(passages).extracting(passage -> passage.place().zh()).contains("第1段", "脚注第1段", "页眉第1段");
    }

    private static void add(OpcPackage file, String kind, String content) {
        String part = "/word/" + kind + "1.xml";
        file.add(part, TYPE + kind + "+xml", content.getBytes(StandardCharsets.UTF_8));
        file.relate("/word/document.xml", OFFICE + kind, part);
    }

    @Test
    void whatIsNoWordDocumentIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> WordDraft.read("办结7321件".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("这不是 Word 文档")
                .hasMessageContaining("no Word document");
        assertThatThrownBy(() -> read(file("<w:p>"))).isInstanceOf(UnreadableDocumentException.class);
    }
}
