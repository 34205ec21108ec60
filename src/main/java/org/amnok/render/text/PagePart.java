package org.amnok.render.text;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A part of what a page says, for those who hear it read. Parts that hold others have no words of
/// their own: what they draw beside these is nothing to be read.
///
/// @param words told instead of what is drawn: a sentence that was broken into lines is whole here;
///   empty for a part that holds others. Asked only where they are told
/// @param place in the order of reading among the parts beside it; of equal ones as drawn
public record PagePart(Role role, Supplier<String> words, int place) {
    /// What it is.
    public enum Role {
        TITLE,
        HEADING,
        /// Of a part below a heading.
        SUBHEADING,
        PARAGRAPH,
        MAP,
        FIGURE,
        /// Holds others.
        SECTION,
        /// Holds entries.
        LIST,
        ENTRY,
        /// Holds rows.
        TABLE,
        /// Holds a heading and cells.
        ROW,
        ROW_HEADING,
        COLUMN_HEADING,
        CELL,
        /// Nothing to be read.
        ORNAMENT;

        public boolean holdsOthers() {
            return switch (this) {
                case SECTION, LIST, TABLE, ROW -> true;
                case TITLE,
                        HEADING,
                        SUBHEADING,
                        PARAGRAPH,
                        MAP,
                        FIGURE,
                        ENTRY,
                        ROW_HEADING,
                        COLUMN_HEADING,
                        CELL,
                        ORNAMENT ->
                        false;
            };
        }
    }

    /// One that has no words of its own, in the order of drawing.
    public static PagePart of(Role role) {
        return of(role, "");
    }

    /// One that is told by words, in the order of drawing.
    public static PagePart of(Role role, String words) {
        return new PagePart(role, () -> words, 0);
    }

    /// Draws it on the page that a graphics belongs to.
    public void draw(Graphics2D g, Consumer<Graphics2D> draw) {
        VectorPage.of(g).part(g, this, draw);
    }
}
