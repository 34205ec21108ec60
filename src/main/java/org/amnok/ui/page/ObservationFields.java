package org.amnok.ui.page;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.ObservationQuestion.Banks;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.wording.CoverageText;
import org.amnok.ui.look.Choice;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The fields of what a page tells of observations.
record ObservationFields(InstantSource clock) {
    private static final Pattern KILOMETRES =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*[-–]\\s*(\\d{1,4}(?:\\.\\d{1,3})?)");

    void fill(ValueForm<ObservationItem> form) {
        form.heading("codes.item_looks");
        form.choice(
                "looks-part",
                "page.look",
                List.of(ObservationItem.Part.values()),
                part -> Messages.word("page.looks", part),
                ObservationItem::part,
                ObservationItem::telling);
        form.choice(
                "looks-kind",
                "strip.what_was_looked_for",
                SoughtKind.COMMON,
                SoughtKind::label,
                item -> item.question().kind(),
                (item, kind) -> item.asking(item.question().of(kind)));
        question(form, ObservationItem::question, ObservationItem::asking);
    }

    /// Bands along the banks of a map: a kind asks for them.
    void fillBands(ValueForm<MapItem> form) {
        form.choice(
                "looks-kind",
                "page.bands_of_looks",
                Choice.orNone(SoughtKind.COMMON),
                kind -> kind.map(SoughtKind::label).orElse(Messages.text("common.none")),
                map -> Optional.ofNullable(map.looks()).map(ObservationQuestion::kind),
                (map, kind) -> map.withLooks(kind.map(k -> asked(map).of(k)).orElse(null)));
        question(form, ObservationFields::asked, ObservationFields::asking);
    }

    private static ObservationQuestion asked(MapItem map) {
        var looks = map.looks();
        return looks == null ? ObservationQuestion.ofBarriers(map.days()) : looks;
    }

    /// A map without bands keeps to have none.
    private static MapItem asking(MapItem map, ObservationQuestion next) {
        return map.looks() == null ? map : map.withLooks(next);
    }

    private <V> void question(
            ValueForm<V> form,
            Function<V, ObservationQuestion> of,
            BiFunction<V, ObservationQuestion, V> asking) {
        form.beside(
                form.choice(
                        "looks-banks",
                        "page.bank",
                        List.of(Banks.values()),
                        banks -> CoverageText.bank(banks.banks()),
                        value -> of.apply(value).banks(),
                        (value, banks) -> asking.apply(value, of.apply(value).of(banks))),
                form.choice(
                        "looks-rule",
                        "strip.where_looks_overlap",
                        List.of(OverlapRule.values()),
                        OverlapRule::label,
                        value -> of.apply(value).rule(),
                        (value, rule) -> asking.apply(value, of.apply(value).by(rule))));
        form.written(
                "looks-compared",
                "looks.compared_with_a",
                value -> SetWords.days(of.apply(value).compared()),
                new SetWords(List.of(), clock)::read,
                (value, days) -> asking.apply(value, of.apply(value).against(days.orElse(null))));
        form.beside(
                form.written(
                        "looks-days",
                        "page.dates",
                        value -> SetWords.days(of.apply(value).period()),
                        new SetWords(List.of(), clock)::read,
                        (value, days) ->
                                asking.apply(value, of.apply(value).during(days.orElse(null)))),
                form.written(
                        "looks-km",
                        "page.kilometres",
                        value -> kilometres(of.apply(value).span()),
                        ObservationFields::readKilometres,
                        (value, span) ->
                                asking.apply(value, of.apply(value).along(span.orElse(null)))));
    }

    private static String kilometres(@Nullable MetreSpan span) {
        return span == null ? "" : plain(span.from()) + "–" + plain(span.to());
    }

    private static String plain(int metres) {
        return metres % 1000 == 0
                ? Integer.toString(metres / 1000)
                : Double.toString(metres / 1000.0);
    }

    private static Optional<Optional<MetreSpan>> readKilometres(String words) {
        if (words.isBlank()) {
            return Optional.of(Optional.empty());
        }
        var parts = KILOMETRES.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var from = (int) Math.round(Double.parseDouble(parts.group(1)) * 1000);
        var to = (int) Math.round(Double.parseDouble(parts.group(2)) * 1000);
        return to > from ? Optional.of(Optional.of(new MetreSpan(from, to))) : Optional.empty();
    }
}
