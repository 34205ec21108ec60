package org.amnok.layout;

import java.util.ArrayList;
import java.util.List;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.HeatMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.CirclesSeen;

/// What a picture says of circles of uncertainty that are wider than it, or than what a density
/// shows, in its legend and beside its frame: nothing else shows that the places in it are not as
/// exact as they look.
public record CircleWords(
        PrintedWords words,
        CirclesSeen.Reach wide,
        CirclesSeen.Reach around,
        CirclesSeen.Reach coarse) {
    static final String WIDE = "wide";
    static final String AROUND = "around";

    public static CircleWords of(MapContents contents, MapStyle look, Viewport viewport) {
        var none = CirclesSeen.Reach.NONE;
        var words = new PrintedWords(look.language());
        if (!look.shows(LayerId.SIGHTINGS, viewport.scaleDenominator())) {
            return new CircleWords(words, none, none, none);
        }
        if (look.display().isDensity()) {
            var least = HeatMap.exactMetres(look.display(), viewport);
            var coarse = CirclesSeen.lessExactThan(least, contents, viewport);
            return new CircleWords(words, none, none, coarse);
        }
        return of(CirclesSeen.of(contents, viewport), look, viewport);
    }

    /// A circle around the picture is seen as a tint alone, if circles are drawn.
    static CircleWords of(CirclesSeen seen, MapStyle look, Viewport viewport) {
        var none = CirclesSeen.Reach.NONE;
        return new CircleWords(
                new PrintedWords(look.language()),
                seen.wide(),
                look.shows(LayerId.UNCERTAINTY, viewport.scaleDenominator()) ? seen.around() : none,
                none);
    }

    /// Lines of the legend.
    List<LegendLine> legend() {
        var items = new ArrayList<LegendLine>();
        if (!wide.isEmpty()) {
            items.add(new LegendLine(WIDE, words.get(WIDE, reach(wide))));
        }
        if (!around.isEmpty()) {
            items.add(new LegendLine(AROUND, words.get(AROUND, reach(around))));
        }
        if (!coarse.isEmpty()) {
            items.add(new LegendLine(WIDE, words.get("coarse", coarse.sightings(), reach(coarse))));
        }
        return items;
    }

    /// Sentences beside the frame; none where all circles are seen.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (!wide.isEmpty()) {
            notes.add(words.get("note.wide", wide.sightings(), reach(wide)));
        }
        if (!around.isEmpty()) {
            notes.add(words.get("note.around", around.sightings(), reach(around)));
        }
        if (!coarse.isEmpty()) {
            notes.add(words.get("note.coarse", coarse.sightings(), reach(coarse)));
        }
        return notes;
    }

    /// What circles in the picture mean; of many also how far they reach, which is not written at
    /// each.
    static String drawn(CirclesSeen seen, PrintedWords words) {
        if (!seen.areMany()) {
            return words.get("uncertainty");
        }
        return words.get(
                seen.areMerged() ? "uncertainty.merged" : "uncertainty.many", reach(seen.drawn()));
    }

    private static String reach(CirclesSeen.Reach reach) {
        return UncertaintyText.between(reach.leastMetres(), reach.mostMetres());
    }
}
