package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Drawing;
import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Painter;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.type.GlyphRun;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.picture.Picture;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Optional;
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

/** Draws on the pages of a file. All it draws is within marked content: of an element of the structure, or an artifact. */
final class PageCanvas implements Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final int NO_COLOR = -1;

    /** Where what is drawn has its place; empty for a file without structure. */
    private final Optional<Structure> structure;

    private final FileWriter writer;
    private final TextPen pen;
    private final Places places;
    private final Fingerprint fingerprint;
    private final double height;
    private final IdentityHashMap<Picture, Image> images = new IdentityHashMap<>();
    private PdfContentByte content;
    private @Nullable Tag open;
    private int color = NO_COLOR;

    PageCanvas(
            FileWriter writer, Optional<Structure> structure, Places places, Fingerprint fingerprint, double height) {
        this.writer = writer;
        this.pen = new TextPen(writer);
        this.structure = structure;
        this.places = places;
        this.fingerprint = fingerprint;
        this.height = height;
        this.content = writer.getDirectContent();
    }

    void begin() {
        content = writer.getDirectContent();
        pen.begin();
        color = NO_COLOR;
    }

    void end() {
        close();
        fingerprint.add(content.getInternalBuffer().toByteArray());
    }

    private void mark(Tag tag) {
        if (tag == open || structure.isEmpty()) {
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
            content.beginMarkedContentSequence(structure.get().of(tag));
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
            color(run.style().rgb());
            pen.show(content, run, place);
        }
        content.endText();
    }

    @Override
    public void turned(Box box, Painter content) {
        close();
        this.content.saveState();
        this.content.transform(new AffineTransform(0, 1, -1, 0, box.x() + height, height - box.bottom()));
        color = NO_COLOR;
        content.paint(this, new Box(0, 0, /* width= */ box.height(), /* height= */ box.width()));
        close();
        this.content.restoreState();
        color = NO_COLOR;
    }

    @Override
    public void picture(Tag tag, Picture picture, Box box) {
        mark(tag);
        structure.ifPresent(tree -> tree.place(tag, box, height));
        Image image = images.computeIfAbsent(picture, PageCanvas::image);
        image.scaleAbsolute((float) box.width(), (float) box.height());
        image.setAbsolutePosition((float) box.x(), (float) (height - box.bottom()));
        content.addImage(image);
        fingerprint.add(image.getRawData());
    }

    private static Image image(Picture picture) {
        byte[] file = picture.bytes();
        try {
            Optional<Image> plain = picture.format() == Picture.Format.PNG ? PngData.image(file) : Optional.empty();
            return plain.isPresent() ? plain.get() : Image.getInstance(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drawing(Tag tag, Drawing drawing, Box box) {
        mark(tag);
        structure.ifPresent(tree -> tree.place(tag, box, height));
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
        structure.ifPresent(tree -> tree.annotate(link, annotation));
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
