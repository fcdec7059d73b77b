package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Drawing;
import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.type.GlyphRun;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.picture.Picture;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.DefaultFontMapper;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/** Draws on the pages of a file. All it draws is within marked content: of an element of the structure, or an artifact. */
final class PageCanvas implements Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final double THOUSAND = 1000;
    /** Differences of place below this many points are not worth a number in the file. */
    private static final double VISIBLE = 0.004;

    private static final int NO_COLOR = -1;

    private final PdfWriter writer;
    private final Structure structure;
    private final Places places;
    private final Fingerprint fingerprint;
    private final double height;
    private final IdentityHashMap<Picture, Image> images = new IdentityHashMap<>();
    private PdfContentByte content;
    private @Nullable Tag open;
    private int color = NO_COLOR;

    PageCanvas(PdfWriter writer, Structure structure, Places places, Fingerprint fingerprint, double height) {
        this.writer = writer;
        this.structure = structure;
        this.places = places;
        this.fingerprint = fingerprint;
        this.height = height;
        this.content = writer.getDirectContent();
    }

    void begin() {
        content = writer.getDirectContent();
        color = NO_COLOR;
    }

    void end() {
        close();
        fingerprint.add(content.getInternalBuffer().toByteArray());
    }

    private void mark(Tag tag) {
        if (tag == open) {
            return;
        }
        close();
        if (tag == Tag.ARTIFACT) {
            content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
        } else if (tag == Tag.WATERMARK) {
            PdfDictionary kind = new PdfDictionary();
            kind.put(PdfName.TYPE, new PdfName("Pagination"));
            kind.put(PdfName.SUBTYPE, new PdfName("Watermark"));
            content.beginMarkedContentSequence(ARTIFACT, kind, true);
        } else {
            content.beginMarkedContentSequence(structure.of(tag));
        }
        open = tag;
    }

    private void close() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void color(int rgb) {
        if (rgb != color) {
            content.setRGBColorFill(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
            color = rgb;
        }
    }

    @Override
    public void text(Tag tag, Line line, double x, double baseline) {
        if (line.runs().isEmpty()) {
            return;
        }
        mark(tag);
        show(line, AffineTransform.getTranslateInstance(x, height - baseline));
    }

    @Override
    public void watermark(Line line, double x, double y, double angle) {
        mark(Tag.WATERMARK);
        AffineTransform turned = AffineTransform.getTranslateInstance(x, height - y);
        turned.rotate(angle);
        show(line, turned);
    }

    /** The transform takes a point of the line to one of the page, both with {@code y} upwards. */
    private void show(Line line, AffineTransform place) {
        content.beginText();
        for (GlyphRun run : line.runs()) {
            show(run, place);
        }
        content.endText();
    }

    private void show(GlyphRun run, AffineTransform place) {
        EmbeddedFace face = (EmbeddedFace) run.style().face();
        double size = run.style().size();
        PdfTextArray array = new PdfTextArray();
        StringBuilder chunk = new StringBuilder();
        double start = 0;
        double pen = 0;
        int index = 0;
        boolean any = false;
        for (int i = 0; i < run.text().length(); index++) {
            int c = run.text().codePointAt(i);
            i += Character.charCount(c);
            if (!face.has(c)) {
                continue;
            }
            if (!any) {
                start = run.place(index);
                pen = start;
                any = true;
            }
            double off = run.place(index) - pen;
            if (Math.abs(off) > VISIBLE) {
                flush(array, chunk);
                array.add((float) (-off * THOUSAND / size));
                pen += off;
            }
            chunk.appendCodePoint(c);
            pen += face.advance(c) * size;
        }
        flush(array, chunk);
        if (any) {
            color(run.style().rgb());
            content.setFontAndSize(face.font(), (float) size);
            place(place, start);
            content.showText(array);
        }
    }

    /** Where the next glyphs stand: some way along the line. */
    private void place(AffineTransform line, double along) {
        AffineTransform there = new AffineTransform(line);
        there.translate(along, 0);
        content.setTextMatrix(
                (float) there.getScaleX(),
                (float) there.getShearY(),
                (float) there.getShearX(),
                (float) there.getScaleY(),
                (float) there.getTranslateX(),
                (float) there.getTranslateY());
    }

    private static void flush(PdfTextArray array, StringBuilder chunk) {
        if (!chunk.isEmpty()) {
            array.add(chunk.toString());
            chunk.setLength(0);
        }
    }

    @Override
    public void picture(Tag tag, Picture picture, Box box) {
        mark(tag);
        structure.place(tag, box, height);
        Image image = images.computeIfAbsent(picture, PageCanvas::image);
        image.scaleAbsolute((float) box.width(), (float) box.height());
        image.setAbsolutePosition((float) box.x(), (float) (height - box.bottom()));
        content.addImage(image);
        fingerprint.add(picture.bytes());
    }

    private static Image image(Picture picture) {
        try {
            return Image.getInstance(picture.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drawing(Tag tag, Drawing drawing, Box box) {
        mark(tag);
        structure.place(tag, box, height);
        PdfTemplate template = content.createTemplate((float) box.width(), (float) box.height());
        Graphics2D graphics =
                template.createGraphics((float) box.width(), (float) box.height(), new DefaultFontMapper());
        drawing.draw(graphics, box.width(), box.height());
        graphics.dispose();
        fingerprint.add(template.getInternalBuffer().toByteArray());
        content.addTemplate(template, (float) box.x(), (float) (height - box.bottom()));
    }

    @Override
    public void link(Tag link, Landmark target, Box box) {
        Rectangle area = new Rectangle(
                (float) box.x(), (float) (height - box.bottom()), (float) box.right(), (float) (height - box.y()));
        PdfAnnotation annotation = PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_NONE, places.page(target), places.destination(target));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(target.title(), PdfObject.TEXT_UNICODE));
        structure.annotate(link, annotation);
        writer.addAnnotation(annotation);
    }

    @Override
    public void fill(Box box, int rgb) {
        mark(Tag.ARTIFACT);
        color(rgb);
        content.rectangle((float) box.x(), (float) (height - box.bottom()), (float) box.width(), (float) box.height());
        content.fill();
    }

    @Override
    public void disc(double x, double y, double radius, int rgb) {
        mark(Tag.ARTIFACT);
        color(rgb);
        content.circle((float) x, (float) (height - y), (float) radius);
        content.fill();
    }
}
