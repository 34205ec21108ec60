package org.amnok.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Language;
import org.amnok.domain.Lazy;
import org.amnok.map.marker.CellMarker;
import org.amnok.release.ReleasedSightings;

/// Sentences that every picture must print: what is not drawn or not where it was, as of when, and
/// that borders are no statement.
public final class ReleaseNotes {
    private final PrintedWords words;
    private final ReleasedSightings sightings;
    private final Lazy<List<String>> kept = new Lazy<>(this::found);

    public ReleaseNotes(Language language, ReleasedSightings sightings) {
        words = new PrintedWords(language);
        this.sightings = sightings;
    }

    /// What is not drawn, and what is drawn coarser than it is known; often nothing. Found once.
    public List<String> kept() {
        return kept.get();
    }

    private List<String> found() {
        var parts = new ArrayList<String>();
        if (sightings.unlocated() > 0) {
            parts.add(words.get("unlocated", sightings.unlocated()));
        }
        if (sightings.withheld() > 0) {
            parts.add(words.get("withheld", sightings.withheld()));
        }
        generalised().ifPresent(parts::add);
        if (sightings.coarse() > 0) {
            parts.add(words.get("coarsened", sightings.coarse()));
        }
        return List.copyOf(parts);
    }

    /// @param denominator 55,000 for 1 : 55,000
    public String scale(double denominator) {
        return words.get("scale", ScaleText.rounded(denominator));
    }

    public String made(LocalDate day) {
        return words.get("asof", day.toString());
    }

    public String boundary() {
        return words.get("boundary");
    }

    /// With the cells' own reaches: each place has the recorded one besides, which its circle
    /// shows.
    private Optional<String> generalised() {
        if (sightings.moved() == 0) {
            return Optional.empty();
        }
        var reaches =
                GeomaskCells.of(sightings).stream()
                        .sorted(Comparator.comparingDouble(CellMarker::sideDegrees))
                        .map(LegendCells::reach)
                        .distinct()
                        .toList();
        return Optional.of(
                words.get("generalised", sightings.moved(), words.listed(reaches.stream())));
    }
}
