package org.amnok.ui.strip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.Lazy;
import org.amnok.domain.River;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.SoughtKind;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.layout.strip.StripData;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Questions;
import org.amnok.ui.session.Session;
import org.amnok.workspace.counting.StripSightings;

/// What the strip shows: found in the background whenever observations, sightings or the filter
/// change. The brush is the filter itself: its stretch of the Yalu and its days.
public final class StripModel {
    static final River RIVER = River.YALU;

    private final Session session;
    private final ObservationPlaces places;
    private final Questions<StripData> finding;
    private final LatestTask<List<UUID>> selecting;
    private final ObjectProperty<Set<Bank>> banks = new SimpleObjectProperty<>(Set.of(Bank.DPRK));
    private final ObjectProperty<SoughtKind> kind = new SimpleObjectProperty<>(SoughtKind.FENCE);
    private final ObjectProperty<OverlapRule> rule =
            new SimpleObjectProperty<>(OverlapRule.LATEST_CLEAR);
    private final BooleanProperty isDensity = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<StripData>> data =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription following = Subscription.EMPTY;
    private final Lazy<RiverPlaces> known;

    StripModel(Session session, MapComposer composer) {
        this.session = session;
        places = new ObservationPlaces(composer.rivers()::line);
        finding = session.questions(session.asking());
        selecting = session.asking();
        known = new Lazy<>(() -> RiverPlaces.of(composer.base(), RIVER));
    }

    Session session() {
        return session;
    }

    ObjectProperty<Set<Bank>> banks() {
        return banks;
    }

    ObjectProperty<SoughtKind> kind() {
        return kind;
    }

    ObjectProperty<OverlapRule> rule() {
        return rule;
    }

    /// True when a person wants shades instead of marks; many sightings are shades anyhow.
    BooleanProperty isDensity() {
        return isDensity;
    }

    /// What is asked, in words.
    String question() {
        return String.join(
                " ",
                kind.get().code(),
                rule.get().code(),
                banks.get().stream().map(Bank::code).sorted().collect(Collectors.joining(" ")));
    }

    /// Asks what was written in words; what cannot be read stays as it is.
    void ask(String question) {
        var words = List.of(question.split(" "));
        SoughtKind.read(words.getFirst()).ifPresent(kind::set);
        words.stream()
                .flatMap(word -> Coded.find(OverlapRule.values(), word).stream())
                .findFirst()
                .ifPresent(rule::set);
        var read =
                words.stream()
                        .flatMap(word -> Coded.find(Bank.values(), word).stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (!read.isEmpty()) {
            banks.set(read);
        }
    }

    /// Empty until it was found once.
    ReadOnlyObjectProperty<Optional<StripData>> data() {
        return data.getReadOnlyProperty();
    }

    /// How long the river is.
    int metres() {
        return data.get().map(StripData::riverMetres).orElse(0);
    }

    /// Finds what is to be shown as long as somebody sees it.
    void follow(boolean seen) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (seen) {
            following =
                    Subscription.combine(
                            session.state().subscribe(now -> find()),
                            session.filter().subscribe(now -> find()),
                            banks.subscribe(now -> find()),
                            kind.subscribe(now -> find()),
                            rule.subscribe(now -> find()),
                            isDensity.subscribe(now -> find()));
        }
    }

    private void find() {
        var state = session.state().get();
        var filter = session.filter().get();
        var asDensity = isDensity.get();
        var asked = new Asked(banks.get(), kind.get(), rule.get());
        var others = filter.without(Criterion.During.SUBJECT).without(Criterion.AlongRiver.SUBJECT);
        var index = state.index();
        IntFunction<StripSightings> ofProject =
                metres -> StripSightings.of(index, index.rows(others), RIVER, metres, asDensity);
        var looks = state.contents().all(Observation.class);
        finding.ask(
                () -> found(asked, filter, looks, ofProject),
                (folder, stop) ->
                        found(
                                asked,
                                filter,
                                looks,
                                metres -> StripSightings.of(folder, others, RIVER, metres, stop)),
                found -> data.set(Optional.of(found)),
                session::report);
    }

    private StripData found(
            Asked asked,
            SightingFilter filter,
            Collection<Observation> looks,
            IntFunction<StripSightings> finder) {
        var metres = places.metres(RIVER);
        var sightings = finder.apply(metres);
        return new StripData(
                asked.question(filter, metres),
                places.of(looks),
                sightings.marks(),
                sightings.density(),
                metres,
                known.get());
    }

    private record Asked(Set<Bank> banks, SoughtKind kind, OverlapRule rule) {
        CoverageQuestion question(SightingFilter filter, int metres) {
            var days = filter.dates();
            return new CoverageQuestion(
                    RIVER,
                    banks,
                    span(filter, metres),
                    days == null ? CoverageQuestion.ANY_TIME : days,
                    kind,
                    rule);
        }
    }

    /// Of the filter; all of the river when it has none on it.
    private static MetreSpan span(SightingFilter filter, int metres) {
        return filter.find(Criterion.AlongRiver.class)
                .filter(along -> along.river() == RIVER)
                .map(along -> span(along, metres))
                .orElse(new MetreSpan(0, metres));
    }

    private static MetreSpan span(Criterion.AlongRiver along, int metres) {
        var from = Math.clamp(Math.round(along.fromKilometre() * 1000), 0, metres - 1);
        var to = Math.clamp(Math.round(along.toKilometre() * 1000), from + 1, metres);
        return new MetreSpan(from, to);
    }

    /// Filters map, table and timeline by a part of the river and of time.
    void brush(MetreSpan span, DateSpan days) {
        session.filter().set(along(span).possiblyDuring(anyTime(days) ? null : days));
    }

    /// Filters them by a part of the river, in the time that the filter has.
    void brush(MetreSpan span) {
        session.filter().set(along(span));
    }

    private SightingFilter along(MetreSpan span) {
        var filter = session.filter().get();
        var isWhole = span.from() == 0 && span.to() >= metres();
        return isWhole
                ? filter.without(Criterion.AlongRiver.SUBJECT)
                : filter.with(
                        new Criterion.AlongRiver(RIVER, span.from() / 1000.0, span.to() / 1000.0));
    }

    /// Selects the sightings that may be on a part of the river at some time, of those that the
    /// strip shows.
    void select(MetreSpan span, DateSpan days) {
        var shown = session.shown().get();
        var asked = along(span).possiblyDuring(anyTime(days) ? null : days);
        selecting.ask(
                () -> shown.uuids(shown.index().rows(asked)),
                found -> session.selection().set(found));
    }

    private static boolean anyTime(DateSpan days) {
        return days.equals(CoverageQuestion.ANY_TIME);
    }

    /// True when the filter has a part of the river or of time.
    boolean isBrushed() {
        var filter = session.filter().get();
        return filter.dates() != null || filter.find(Criterion.AlongRiver.class).isPresent();
    }

    void clearBrush() {
        session.filter()
                .set(
                        session.filter()
                                .get()
                                .without(Criterion.During.SUBJECT)
                                .without(Criterion.AlongRiver.SUBJECT));
    }
}
