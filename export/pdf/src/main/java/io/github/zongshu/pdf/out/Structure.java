package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Tag;
import java.util.IdentityHashMap;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of a file: every tag becomes an element, in reading order, before the first page is drawn. */
final class Structure {
    private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final PdfWriter writer;

    Structure(PdfWriter writer, Tag root) {
        this.writer = writer;
        PdfStructureElement element = new PdfStructureElement(writer.getStructureTreeRoot(), name(root));
        elements.put(root, element);
        addChildren(root, element);
    }

    private void addChildren(Tag tag, PdfStructureElement element) {
        for (Tag child : tag.children()) {
            PdfStructureElement made = new PdfStructureElement(element, name(child));
            describe(child, made);
            elements.put(child, made);
            addChildren(child, made);
        }
    }

    private static PdfName name(Tag tag) {
        return new PdfName(tag.role().standard());
    }

    private static void describe(Tag tag, PdfStructureElement element) {
        if (!tag.alt().isEmpty()) {
            element.put(PdfName.ALT, new PdfString(tag.alt(), PdfObject.TEXT_UNICODE));
        }
        if (!tag.scope().isEmpty()) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName("Table"));
            attributes.put(new PdfName("Scope"), new PdfName(tag.scope()));
            element.put(PdfName.A, attributes);
        }
    }

    PdfStructureElement of(Tag tag) {
        PdfStructureElement element = elements.get(tag);
        if (element == null) {
            throw new IllegalArgumentException("the tag is not in the document: " + tag.role());
        }
        return element;
    }

    /** Makes an annotation a part of what has been drawn for a link (ISO 32000-1, 14.7.4.3 and 14.8.4.4.2). */
    void annotate(Tag link, PdfAnnotation annotation) {
        PdfStructureElement element = of(link);
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        PdfArray kids = new PdfArray();
        PdfObject drawn = element.get(PdfName.K);
        if (drawn instanceof PdfArray several) {
            several.getElements().forEach(kids::add);
        } else if (drawn != null) {
            kids.add(drawn);
        }
        kids.add(reference);
        element.put(PdfName.K, kids);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    /**
     * Says where a figure stands on its page.
     *
     * @param height of the page: PDF counts from its foot
     */
    void place(Tag figure, Box box, double height) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        PdfArray corners = new PdfArray();
        for (double corner : new double[] {box.x(), height - box.bottom(), box.right(), height - box.y()}) {
            corners.add(new PdfNumber((float) corner));
        }
        layout.put(PdfName.BBOX, corners);
        of(figure).put(PdfName.A, layout);
    }
}
