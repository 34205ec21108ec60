package org.amnok.layout;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.raster.GeoReference;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.RenderReport;

/// Something to be written as a file: its size, the words for readers who do not see it, and how it
/// is painted. Made only from what was released. Laid out once, painted as often as an output asks,
/// each time the same.
public interface Sheet {
    PictureSize size();

    /// Empty for none.
    String title();

    /// What is written below it, and for readers who do not see it.
    default Caption caption() {
        return Caption.NONE;
    }

    /// What was counted for it, line by line with a header first; empty when nothing was.
    default List<List<String>> counted() {
        return List.of();
    }

    /// How its pixels lie on the ground: margins as if its map went on below them.
    ///
    /// @throws ProblemException when it has not one map, or when this would reveal a generalised
    ///   place
    default GeoReference georeference() {
        throw ProblemException.ofTexts(
                "layout.the_page_cannot_be_laid_on", "layout.leave_out_the_georeference_or");
    }

    /// What its maps show of the ground, for the warnings of the gate.
    default List<ReleaseFrame> frames() {
        return List.of();
    }

    /// True of a released sighting that lies in the frame of one of its maps.
    default boolean shows(ReleasedSighting sighting) {
        return true;
    }

    /// True of a released sighting that leaves with it: one that it shows, or that may lie in one
    /// of its maps, as a circle or a cell tells.
    default boolean tellsOf(ReleasedSighting sighting) {
        return shows(sighting);
    }

    /// The names that base layers write on its maps. Reads files: not for the FX thread.
    default Set<String> namesOfOthers() {
        return Set.of();
    }

    /// True when all its colours become greys.
    default boolean isBlackOnWhite() {
        return false;
    }

    /// A copy with a caption that a person wrote or changed.
    default Sheet captioned(Caption caption) {
        return new CaptionedSheet(this, caption);
    }

    /// Of the printed words.
    Language language();

    /// Paints all of it.
    ///
    /// @param g its origin is the sheet's corner and its unit one logical px, 96 to the inch
    /// @param cancelled asked while maps are drawn
    RenderReport paint(Graphics2D g, BooleanSupplier cancelled);
}
