package org.amnok.layout.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// Tags pages as figures with an alternative text (ISO 32000-1, 14.7 to 14.9), so that a screen
/// reader tells what is to be seen.
final class PdfFigures {
    private final PDDocument document;
    private final PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
    private final COSArray numbers = new COSArray();
    private PDStructureElement root = new PDStructureElement("Document", null);
    private int pages;

    PdfFigures(PDDocument document) {
        this.document = document;
    }

    /// Ends what was begun.
    interface Ending {
        void close() throws IOException;
    }

    /// Begins a page's only figure; does nothing without a text.
    Ending begin(PDPage page, String alternative, PDPageContentStream content) throws IOException {
        if (alternative.isEmpty()) {
            return () -> {};
        }
        if (pages == 0) {
            plant();
        }
        add(page, alternative);
        content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), first());
        return content::endMarkedContent;
    }

    private void plant() {
        var tree = new PDStructureTreeRoot();
        root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(root);
        parents.getCOSObject().setItem(COSName.NUMS, numbers);
        tree.setParentTree(parents);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    private void add(PDPage page, String alternative) {
        var figure = new PDStructureElement(StandardStructureTypes.Figure, root);
        figure.setAlternateDescription(alternative);
        figure.setPage(page);
        figure.appendKid(0);
        root.appendKid(figure);
        var onPage = new COSArray();
        onPage.add(figure.getCOSObject());
        numbers.add(COSInteger.get(pages));
        numbers.add(onPage);
        page.setStructParents(pages);
        pages++;
    }

    /// Of the page's only marked content.
    private static PDPropertyList first() {
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, 0);
        return PDPropertyList.create(properties);
    }
}
