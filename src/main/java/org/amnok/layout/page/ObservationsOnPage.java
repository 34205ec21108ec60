package org.amnok.layout.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.wording.CoverageText;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.layout.LegendLine;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripMark;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.release.ReleasedSighting;
import org.amnok.words.Messages;

/// What released observations answer on a page.
///
/// @param maps has the rivers along whose lines metres are counted
record ObservationsOnPage(MapComposer maps, PageFigures figures, Language language) {
    /// How long a river is; 0 when the map lacks it.
    int metres(River river) {
        return new ObservationPlaces(maps.rivers()::line).metres(river);
    }

    /// Empty when the map lacks the river.
    Optional<ToldObservations> told(ObservationQuestion question) {
        var metres = metres(question.river());
        return metres == 0
                ? Optional.empty()
                : Optional.of(Messages.in(language.code(), () -> told(question, metres)));
    }

    private ToldObservations told(ObservationQuestion question, int metres) {
        var asked = question.on(metres);
        var now = CoverageCount.of(asked, figures.looks());
        var other = question.compared();
        if (other == null) {
            return ToldObservations.of(now, metres);
        }
        var before = CoverageCount.of(asked.of(other), figures.looks());
        return ToldObservations.of(CoverageChange.of(before, now), metres);
    }

    /// What must be known of figures and bands: differing observations, rounded ends, what an
    /// observation says.
    List<String> notes(ToldObservations told) {
        var others = Messages.in(language.code(), () -> CoverageText.notes(figures.gridMetres()));
        return Stream.concat(told.differing().stream(), others.stream()).toList();
    }

    /// What the observations of a page add up to, a sentence for each question with what must be
    /// known.
    private List<String> told(PageDesign design) {
        return questions(design)
                .flatMap(question -> told(question).stream())
                .flatMap(told -> Stream.concat(Stream.of(told.sentence()), notes(told).stream()))
                .distinct()
                .toList();
    }

    /// A caption that says first what the observations of a page add up to, as far as they are
    /// told.
    ///
    /// @param seen what the maps show
    /// @param showsAny true when they show sightings
    Caption captioned(PageDesign design, Caption seen, boolean showsAny) {
        var told = String.join(" ", told(design));
        return told.isEmpty()
                ? seen
                : new Caption(
                        showsAny ? told + " " + seen.text() : told,
                        told.length() > Caption.LONGEST_ALTERNATIVE ? seen.alternative() : told);
    }

    /// What a page asks of observations, each once.
    static Stream<ObservationQuestion> questions(PageDesign design) {
        return Stream.concat(
                        design.all(MapItem.class).stream()
                                .map(MapItem::looks)
                                .filter(Objects::nonNull),
                        design.all(ObservationItem.class).stream().map(ObservationItem::question))
                .distinct();
    }

    /// What must be known of the observations of a page, but where a sentence says it.
    List<String> unsaid(PageDesign design) {
        var items = design.all(ObservationItem.class);
        var said =
                items.stream()
                        .filter(item -> item.part() == ObservationItem.Part.SENTENCE)
                        .map(ObservationItem::question)
                        .toList();
        return questions(design)
                .filter(question -> !said.contains(question))
                .flatMap(question -> told(question).stream())
                .flatMap(told -> notes(told).stream())
                .distinct()
                .toList();
    }

    /// A strip with sightings over it.
    ///
    /// @param places by which its river is known
    StripData strip(
            ObservationQuestion question, List<ReleasedSighting> sightings, RiverPlaces places) {
        var river = question.river();
        var metres = metres(river);
        var marks = sightings.stream().flatMap(each -> StripMark.of(each, river).stream()).toList();
        return new StripData(question.on(metres), figures.looks(), marks, null, metres, places);
    }

    /// Lines of a legend: what the bands tell of, then each answer that there is with its length.
    List<LegendLine> legend(ToldObservations told) {
        return Messages.in(language.code(), told::legend);
    }
}
