package org.amnok.layout.series;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.geo.border.RiverLine;
import org.amnok.layout.PrintedWords;
import org.amnok.map.MapExtent;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.ReleasedSightings;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A page for each fifty kilometres of a river, from its mouth. Which stretches have one depends on
/// the frame alone, never on what was seen along them.
public final class StretchChapters {
    private static final int KILOMETRES = 50;

    /// What is seen around a stretch at least, degrees: some two kilometres.
    private static final double AROUND = 0.02;

    private StretchChapters() {}

    /// Those of which a part lies in a frame.
    ///
    /// @throws ProblemException when none does
    public static List<Chapter> of(
            Rivers rivers, ReleasedSightings sightings, MapExtent frame, Language language) {
        var chapters = new ArrayList<Chapter>();
        for (var river : River.values()) {
            rivers.line(river)
                    .ifPresent(line -> add(river, line, sightings, frame, language, chapters));
        }
        if (chapters.isEmpty()) {
            throw ProblemException.ofTexts(
                    "editor.no_river_in_frame", "layout.choose_a_larger_frame_or");
        }
        return chapters;
    }

    private static void add(
            River river,
            RiverLine line,
            ReleasedSightings sightings,
            MapExtent frame,
            Language language,
            List<Chapter> chapters) {
        for (var from = 0; from < line.lengthKilometres(); from += KILOMETRES) {
            var to = Math.min(from + KILOMETRES, line.lengthKilometres());
            var along = line.between(from, to);
            if (along.stream().anyMatch(at -> frame.holds(LatLon.ofXy(at.x, at.y)))) {
                var title =
                        new PrintedWords(language)
                                .get("stretch." + river.code(), from, Math.round(to));
                chapters.add(new Chapter(title, around(along, frame), sightings));
            }
        }
    }

    private static MapExtent around(List<Coordinate> along, MapExtent frame) {
        var box = new Envelope();
        along.forEach(box::expandToInclude);
        box.expandBy(AROUND);
        return MapExtent.of(frame.projection(), box);
    }
}
