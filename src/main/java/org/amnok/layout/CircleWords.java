package org.amnok.layout;

import java.util.ArrayList;
import java.util.List;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.CirclesSeen;

/// What a picture says of circles of uncertainty that are wider than it, in its legend and beside
/// its frame: nothing else shows that the places in it are not as exact as they look.
public final class CircleWords {
    static final String WIDE = "wide";
    static final String AROUND = "around";

    private final PrintedWords words;
    private final CirclesSeen.Reach wide;
    private final CirclesSeen.Reach around;

    private CircleWords(PrintedWords words, CirclesSeen.Reach wide, CirclesSeen.Reach around) {
        this.words = words;
        this.wide = wide;
        this.around = around;
    }

    /// Nothing where sightings are not drawn as symbols.
    public static CircleWords of(MapContents contents, MapStyle look, Viewport viewport) {
        var none = CirclesSeen.Reach.NONE;
        if (!shows(look, LayerId.SIGHTINGS, viewport) || look.display().isDensity()) {
            return new CircleWords(new PrintedWords(look.language()), none, none);
        }
        return of(CirclesSeen.of(contents, viewport), look, viewport);
    }

    /// A circle around the picture is seen as a tint alone, if circles are drawn.
    static CircleWords of(CirclesSeen seen, MapStyle look, Viewport viewport) {
        var none = CirclesSeen.Reach.NONE;
        return new CircleWords(
                new PrintedWords(look.language()),
                seen.wide(),
                shows(look, LayerId.UNCERTAINTY, viewport) ? seen.around() : none);
    }

    private static boolean shows(MapStyle look, LayerId id, Viewport viewport) {
        return look.layers().stream()
                .anyMatch(layer -> layer.id() == id && layer.showsAt(viewport.scaleDenominator()));
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
