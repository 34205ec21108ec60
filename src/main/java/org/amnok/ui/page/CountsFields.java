package org.amnok.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.ui.look.Choice;
import org.amnok.words.Messages;

/// The fields of charts of counts: B is what they count, A what it is compared with.
record CountsFields(SetWords words) {
    private static final List<Dimension> RELEASED =
            Stream.of(Dimension.values()).filter(each -> each != Dimension.EVIDENCE).toList();

    void fill(ValueForm<CountsItem> form) {
        form.heading("codes.item_counts");
        form.line("counts-title", "common.title", CountsItem::title, CountsItem::titled);
        form.beside(
                dimension(form, "counts-item-rows", "common.rows"),
                dimension(form, "counts-item-columns", "common.columns"));
        form.beside(
                form.choice(
                        "counts-item-kind",
                        "codes.item_chart",
                        Choice.orNone(List.of(ChartKind.values())),
                        kind -> kind.map(ChartKind::title).orElse(Messages.text("page.what_suits")),
                        item -> Optional.ofNullable(item.kind()),
                        (item, kind) -> item.as(kind.orElse(null))),
                form.number(
                        "counts-item-least",
                        "page.hold_back_below",
                        item -> (double) item.least(),
                        (item, least) -> item.holding((int) Math.round(least))));
        asked(form);
    }

    /// Which sightings of which days, and with which they are compared.
    private void asked(ValueForm<CountsItem> form) {
        form.beside(
                choice(form, "counts-item-filter", "common.sightings"),
                form.written(
                        "counts-item-days",
                        "page.dates",
                        item -> SetWords.days(item.filter().dates()),
                        words::read,
                        (item, span) ->
                                item.of(
                                        item.filter().possiblyDuring(span.orElse(null)),
                                        item.other())));
        form.beside(
                compared(form),
                form.written(
                        "counts-item-other-days",
                        "page.compared_dates",
                        item -> item.other() == null ? "" : SetWords.days(item.other().dates()),
                        words::read,
                        CountsFields::comparedIn));
    }

    private static Node dimension(ValueForm<CountsItem> form, String id, String label) {
        var isRows = id.endsWith("rows");
        return form.choice(
                id,
                label,
                RELEASED,
                Dimension::title,
                item -> isRows ? item.rows() : item.columns(),
                (item, next) ->
                        isRows ? item.by(next, item.columns()) : item.by(item.rows(), next));
    }

    /// Filters without their days: those are a field of their own.
    private Node choice(ValueForm<CountsItem> form, String id, String label) {
        return form.choice(
                id,
                label,
                words.kept(),
                words::name,
                item -> SetWords.plain(item.filter()),
                (item, next) -> item.of(next.possiblyDuring(item.filter().dates()), item.other()));
    }

    private Node compared(ValueForm<CountsItem> form) {
        return form.choice(
                "counts-item-other",
                "counts.compare_with",
                Choice.orNone(words.kept()),
                other -> other.map(words::name).orElse(Messages.text("page.nothing")),
                item -> Optional.ofNullable(item.other()).map(SetWords::plain),
                (item, next) ->
                        item.of(item.filter(), next.map(n -> inDays(n, item)).orElse(null)));
    }

    private static SightingFilter inDays(SightingFilter next, CountsItem item) {
        var other = item.other();
        return next.possiblyDuring(other == null ? item.filter().dates() : other.dates());
    }

    /// Other days of the same reports, when nothing was compared before.
    private static CountsItem comparedIn(CountsItem item, Optional<DateSpan> span) {
        var other = item.other();
        var base = other == null ? item.filter() : other;
        return other == null && span.isEmpty()
                ? item
                : item.of(item.filter(), base.possiblyDuring(span.orElse(null)));
    }
}
