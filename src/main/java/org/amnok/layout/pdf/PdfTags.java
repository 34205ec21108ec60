package org.amnok.layout.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// The tree of what a document says (ISO 32000-1, 14.7 to 14.9), as PDF/UA-1 asks for it: a screen
/// reader goes through it, in the order of reading, not of drawing.
final class PdfTags {
    private final PDStructureElement root;
    private final COSArray numbers = new COSArray();
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder told = new StringBuilder();
    private int pages;
    private int marks;
    private int lastHeading;

    PdfTags(PDDocument document) {
        var tree = new PDStructureTreeRoot();
        root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(root);
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.getCOSObject().setItem(COSName.NUMS, numbers);
        tree.setParentTree(parents);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    /// A part with those that it holds.
    ///
    /// @param mark of its content on the page; -1 for one that holds others, and for ornament
    record Node(PagePart part, int mark, List<Node> held) {
        /// Those that say something, in the order of reading.
        List<Node> read() {
            return held.stream()
                    .filter(node -> node.mark >= 0 || !node.read().isEmpty())
                    .map(Node::alone)
                    .sorted(Comparator.comparingInt(node -> node.part.place()))
                    .toList();
        }

        /// What a section holds, if that is one part only: in the section's place.
        private Node alone() {
            var parts = part.role() == Role.SECTION ? read() : List.<Node>of();
            if (parts.size() != 1) {
                return this;
            }
            var only = parts.getFirst();
            var placed = new PagePart(only.part.role(), only.part.words(), part.place());
            return new Node(placed, only.mark, only.held);
        }

        boolean is(Role role) {
            return part.role() == role;
        }
    }

    void beginPage() {
        open.clear();
        open.push(new Node(PagePart.of(Role.SECTION), -1, new ArrayList<>()));
        marks = 0;
    }

    /// True while a part is drawn that holds no others.
    boolean isInside() {
        return !Objects.requireNonNull(open.peek()).part.role().holdsOthers();
    }

    /// Begins a part.
    ///
    /// @return the number of its mark; -1 for one that has none
    int begin(PagePart part) {
        var isMarked = !part.role().holdsOthers() && part.role() != Role.ORNAMENT;
        var node = new Node(part, isMarked ? marks++ : -1, new ArrayList<>());
        Objects.requireNonNull(open.peek()).held.add(node);
        open.push(node);
        return node.mark;
    }

    /// Ends the part that was begun last.
    void end() {
        open.pop();
    }

    /// @param alternative told instead of the page's only map; empty for its own words
    void endPage(PDPage page, String alternative) {
        var all = open.pop();
        var onPage = new ArrayList<COSBase>();
        for (var i = 0; i < marks; i++) {
            onPage.add(root.getCOSObject());
        }
        var maps = all.read().stream().filter(node -> node.is(Role.MAP)).count();
        var writing = new Writing(page, onPage, maps == 1 ? alternative : "");
        all.read().forEach(node -> writing.add(node, root));
        var array = new COSArray();
        onPage.forEach(array::add);
        numbers.add(COSInteger.get(pages));
        numbers.add(array);
        page.setStructParents(pages);
        pages++;
    }

    /// What is told of all parts, a line each.
    String told() {
        return told.toString();
    }

    /// Writes the parts of one page.
    private final class Writing {
        private final PDPage page;
        private final List<COSBase> onPage;
        private final String alternative;

        Writing(PDPage page, List<COSBase> onPage, String alternative) {
            this.page = page;
            this.onPage = onPage;
            this.alternative = alternative;
        }

        void add(Node node, PDStructureNode parent) {
            var element = new PDStructureElement(type(node.part.role()), parent);
            parent.appendKid(element);
            element.setPage(page);
            var isOnlyMap = node.is(Role.MAP) && !alternative.isEmpty();
            var words = isOnlyMap ? alternative : node.part.words().get();
            told.append(words).append('\n');
            if (node.is(Role.MAP) || node.is(Role.FIGURE)) {
                element.setAlternateDescription(words);
            } else if (!words.isEmpty()) {
                element.setActualText(words);
            }
            if (node.is(Role.ROW_HEADING)) {
                scope(PDTableAttributeObject.SCOPE_ROW, element);
            } else if (node.is(Role.COLUMN_HEADING)) {
                scope(PDTableAttributeObject.SCOPE_COLUMN, element);
            }
            node.read().forEach(each -> add(each, element));
            if (node.mark >= 0) {
                var holder = node.is(Role.ENTRY) ? body(element) : element;
                holder.appendKid(node.mark);
                onPage.set(node.mark, holder.getCOSObject());
            }
        }

        private static void scope(String scope, PDStructureElement heading) {
            var table = new PDTableAttributeObject();
            table.setScope(scope);
            heading.addAttribute(table);
        }

        private PDStructureElement body(PDStructureElement entry) {
            var body = new PDStructureElement(StandardStructureTypes.L_BODY, entry);
            body.setPage(page);
            entry.appendKid(body);
            return body;
        }
    }

    private String type(Role role) {
        return switch (role) {
            case TITLE -> heading(1);
            case HEADING -> heading(2);
            case SUBHEADING -> heading(3);
            case PARAGRAPH -> StandardStructureTypes.P;
            case MAP, FIGURE -> StandardStructureTypes.Figure;
            case SECTION -> StandardStructureTypes.SECT;
            case LIST -> StandardStructureTypes.L;
            case ENTRY -> StandardStructureTypes.LI;
            case TABLE -> StandardStructureTypes.TABLE;
            case ROW -> StandardStructureTypes.TR;
            case ROW_HEADING, COLUMN_HEADING -> StandardStructureTypes.TH;
            case CELL -> StandardStructureTypes.TD;
            case ORNAMENT -> throw new IllegalArgumentException("Nothing to be read");
        };
    }

    /// No level is left out: the first heading of a page without a title is its title.
    private String heading(int level) {
        lastHeading = Math.min(level, lastHeading + 1);
        return switch (lastHeading) {
            case 1 -> StandardStructureTypes.H1;
            case 2 -> StandardStructureTypes.H2;
            default -> StandardStructureTypes.H3;
        };
    }
}
