package org.amnok.ui.page;

import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.DifferenceQuestion;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.ui.look.Choice;
import org.amnok.words.Messages;

/// The fields of the difference along the rivers on a map: B is what the map shows, A what that is
/// compared with. A map without a difference keeps to have none until stretches are chosen.
record DifferenceFields(SetWords words) {

    void fill(ValueForm<MapItem> form) {
        form.beside(
                form.choice(
                        "map-difference",
                        "page.difference_along_the_river",
                        Choice.orNone(Dimension.STRETCHES),
                        stretch ->
                                stretch.map(Dimension::title).orElse(Messages.text("common.none")),
                        map -> Optional.ofNullable(map.difference()).map(d -> d.stretch()),
                        DifferenceFields::by),
                form.number(
                        "map-difference-least",
                        "page.hold_back_below",
                        map -> (double) asked(map).least(),
                        (map, least) -> asking(map, asked(map).holding((int) Math.round(least)))));
        form.beside(
                form.choice(
                        "map-difference-other",
                        "counts.compare_with",
                        words.kept(),
                        words::name,
                        map -> SetWords.plain(asked(map).a()),
                        (map, other) ->
                                comparing(map, other.possiblyDuring(asked(map).a().dates()))),
                form.written(
                        "map-difference-days",
                        "page.compared_dates",
                        map ->
                                map.difference() == null
                                        ? ""
                                        : SetWords.days(asked(map).a().dates()),
                        words::read,
                        (map, span) ->
                                comparing(map, asked(map).a().possiblyDuring(span.orElse(null)))));
    }

    /// A map that shows other sightings than before: its difference is of them. What was compared
    /// with the same sightings of other days still is.
    static MapItem follow(MapItem was, MapItem now) {
        var question = was.difference();
        if (question == null) {
            return now;
        }
        var b = shown(now);
        var isSame = SetWords.plain(question.a()).equals(SetWords.plain(question.b()));
        var a = isSame ? b.possiblyDuring(question.a().dates()) : question.a();
        return now.withDifference(question.of(a, b));
    }

    private static MapItem by(MapItem map, Optional<Dimension> stretch) {
        return map.withDifference(stretch.map(asked(map)::by).orElse(null));
    }

    private static MapItem comparing(MapItem map, SightingFilter a) {
        return asking(map, asked(map).of(a, asked(map).b()));
    }

    private static MapItem asking(MapItem map, DifferenceQuestion next) {
        return map.difference() == null ? map : map.withDifference(next);
    }

    /// Against the same days of the year before, when nothing else was asked.
    private static DifferenceQuestion asked(MapItem map) {
        var question = map.difference();
        if (question != null) {
            return question;
        }
        var days = Optional.ofNullable(map.days()).map(DateSpan::yearBefore).orElse(null);
        return new DifferenceQuestion(
                shown(map).possiblyDuring(days), shown(map), Dimension.STRETCH_25, 0);
    }

    /// What the map shows.
    private static SightingFilter shown(MapItem map) {
        return map.days() == null ? map.filter() : map.filter().possiblyDuring(map.days());
    }
}
