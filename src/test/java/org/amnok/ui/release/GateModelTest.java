package org.amnok.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.River;
import org.amnok.domain.Secret;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning;
import org.amnok.release.ReleaseWarning.Kind;
import org.amnok.release.ReleasedSighting;
import org.amnok.store.reading.SightingOrder;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.SightingSource;
import org.amnok.workspace.output.HostIdentity;
import org.amnok.workspace.output.Releases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateModelTest {
    @Test
    void it_begins_with_the_strictest_level_of_the_records() {
        var model = model(sighting("a", PrivacyLevel.EXACT), sighting("b", PrivacyLevel.DISTRICT));
        assertThat(model.least().get()).isEqualTo(PrivacyLevel.DISTRICT);
        assertThat(model.look().get().all().coarser()).isEqualTo(2);
    }

    @Test
    void a_withheld_record_withholds_no_other() {
        var model = model(sighting("a", PrivacyLevel.EXACT), sighting("b", PrivacyLevel.WITHHELD));
        assertThat(model.least().get()).isEqualTo(PrivacyLevel.EXACT);
    }

    @Test
    void the_button_names_how_many_are_released() {
        assertThat(new GateWords(model(sighting("a", PrivacyLevel.EXACT))).button())
                .isEqualTo("Release 1 sighting");
    }

    @Test
    void nothing_can_be_released_while_a_warning_is_undecided() {
        var model = model(sighting("a", PrivacyLevel.DISTRICT));
        assertThat(model.warnings().get()).hasSize(1);
        assertThat(model.mayRelease()).isFalse();
        assertThat(new GateWords(model).obstacle()).isEqualTo("One decision is open");
        model.accepted().addAll(model.warnings().get());
        assertThat(model.mayRelease()).isTrue();
        assertThat(model.decided().accepted()).containsExactly(Kind.CENTRED);
    }

    @Test
    void a_decision_does_not_count_for_another_warning() {
        var model = model(sighting("a", PrivacyLevel.DISTRICT));
        model.accepted().addAll(model.warnings().get());
        model.choose(PrivacyLevel.COUNTY);
        model.policy().set(ReleasePolicy.PUBLIC);
        assertThat(model.mayRelease()).isFalse();
    }

    @Test
    void a_gate_that_fails_says_why_and_lets_nothing_leave() {
        var broken = new AtomicBoolean();
        var model =
                model(
                        question(
                                taker -> {
                                    if (broken.get()) {
                                        throw ProblemException.of(
                                                "The project is gone", "Plug the disk in again.");
                                    }
                                    taker.accept(List.of(sighting("a", PrivacyLevel.EXACT)));
                                }),
                        Runnable::run);
        broken.set(true);
        model.choose(PrivacyLevel.COUNTY);
        assertThat(model.mayRelease()).isFalse();
        assertThat(new GateWords(model).obstacle()).contains("The project is gone");
        broken.set(false);
        model.choose(PrivacyLevel.EXACT);
        assertThat(new GateWords(model).obstacle()).doesNotContain("gone");
    }

    @Test
    void nothing_can_be_released_while_the_gate_is_being_asked() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(question(sighting("a", PrivacyLevel.EXACT)), waiting::add);
        waiting.remove().run();
        model.accepted().addAll(model.warnings().get());
        assertThat(model.mayRelease()).isTrue();
        var told = new AtomicInteger();
        model.onChange(told::incrementAndGet);
        model.choose(PrivacyLevel.DISTRICT);
        model.choose(PrivacyLevel.COUNTY);
        assertThat(told).hasPositiveValue();
        assertThat(model.mayRelease()).isFalse();
        waiting.removeLast().run();
        assertThat(model.look().get().terms().least()).isEqualTo(PrivacyLevel.COUNTY);
        waiting.remove().run();
        assertThat(model.look().get().terms().least()).isEqualTo(PrivacyLevel.COUNTY);
    }

    @Test
    void a_coarser_place_whose_report_is_named_may_stay_findable() {
        var model = model(told(PrivacyLevel.DISTRICT));
        assertThat(model.warnings().get())
                .extracting(ReleaseWarning::kind)
                .contains(ReleaseWarning.Kind.FINDABLE);
        model.withoutReports().set(true);
        assertThat(model.warnings().get())
                .extracting(ReleaseWarning::kind)
                .doesNotContain(ReleaseWarning.Kind.FINDABLE);
        assertThat(model.question().release(model.decided()).sightings().sightings())
                .allMatch(each -> each.details().reportAddress().isEmpty());
    }

    @Test
    void an_exact_place_whose_report_is_named_is_no_warning() {
        assertThat(model(told(PrivacyLevel.EXACT)).warnings().get())
                .extracting(ReleaseWarning::kind)
                .doesNotContain(ReleaseWarning.Kind.FINDABLE);
    }

    static Sighting told(PrivacyLevel level) {
        return sighting("a", level)
                .edit()
                .report(
                        new org.amnok.domain.record.Report(
                                "Daily",
                                "Cars",
                                "https://example.org/cars",
                                "",
                                org.amnok.domain.codelist.Confidence.NOT_STATED))
                .done(Sightings.NOON);
    }

    @Test
    void where_nothing_leaves_there_is_nothing_to_release() {
        var model = model(draft());
        model.accepted().addAll(model.warnings().get());
        assertThat(new GateWords(model).obstacle()).isEqualTo("Nothing would be released");
        assertThat(model.mayRelease()).isFalse();
    }

    @Test
    void what_is_held_back_leaves_only_with_a_reason() {
        var model = model(draft());
        model.accepted().addAll(model.warnings().get());
        model.lifted().add(draft().uuid());
        assertThat(model.look().get().all().leaving()).isZero();
        assertThat(new GateWords(model).obstacle()).isEqualTo("One decision is open");
        model.reason().set("Checked by two of us");
        assertThat(model.look().get().all().leaving()).isOne();
        assertThat(model.look().get().terms().lift().reason()).isEqualTo("Checked by two of us");
    }

    @Test
    void a_lift_and_what_was_accepted_are_gone_when_another_policy_is_chosen() {
        var model = model(draft(), sighting("a", PrivacyLevel.DISTRICT));
        model.lift(List.of(draft().uuid()), true);
        model.reason().set("Checked by two of us");
        model.accepted().addAll(model.warnings().get());
        assertThat(model.mayRelease()).isTrue();
        model.policy().set(ReleasePolicy.PUBLIC);
        assertThat(model.lifted()).isEmpty();
        assertThat(model.reason().get()).isEmpty();
        assertThat(model.accepted()).isEmpty();
        model.policy().set(ReleasePolicy.PARTNER);
        assertThat(model.look().get().terms().lift().sightings()).isEmpty();
    }

    @Test
    void sightings_are_called_the_same_only_where_a_person_asks_for_it() {
        var asked = question(sighting("a", PrivacyLevel.EXACT)).under(Secret.random());
        var model = model(asked, Runnable::run);
        var once = names(model);
        model.withoutReports().set(true);
        assertThat(names(model)).isNotEqualTo(once);
        model.sameNames().set(true);
        var same = names(model);
        model.withoutReports().set(false);
        assertThat(names(model)).isEqualTo(same);
        assertThat(names(model(asked, Runnable::run))).isNotEqualTo(same);
    }

    private static List<UUID> names(GateModel model) {
        var terms = model.decided().accepting(EnumSet.allOf(Kind.class));
        return model.question().release(terms).sightings().sightings().stream()
                .map(ReleasedSighting::uuid)
                .toList();
    }

    @Test
    void all_published_reports_are_lifted_together_with_one_reason() {
        var model =
                model(
                        sighting("a", PrivacyLevel.EXACT),
                        sighting("b", PrivacyLevel.EXACT),
                        draft());
        model.policy().set(ReleasePolicy.PUBLIC);
        assertThat(model.published()).hasSize(2).doesNotContain(draft().uuid());
        model.accepted().addAll(model.warnings().get());
        model.lift(model.published(), true);
        assertThat(new GateWords(model).obstacle()).isEqualTo("One decision is open");
        model.reason().set("All are on the net");
        assertThat(new GateWords(model).button())
                .isEqualTo("Release 2 sightings, 2 of them by exception");
        model.lift(model.published(), false);
        assertThat(model.look().get().all().leaving()).isZero();
    }

    @Test
    void a_walk_over_100_000_ends_when_the_question_is_left() {
        var taken = new AtomicInteger();
        var some =
                IntStream.range(0, 100).mapToObj(i -> sighting("a", PrivacyLevel.EXACT)).toList();
        Release.Pages pages =
                taker -> {
                    for (var i = 0; i < 1000; i++) {
                        taken.incrementAndGet();
                        taker.accept(some);
                    }
                };
        var waiting = new ArrayDeque<Runnable>();
        var model = model(question(pages), waiting::add);
        assertThat(new GateWords(model).count()).isEqualTo("100,000 of 100,000 sightings");
        taken.set(0);
        model.close();
        waiting.remove().run();
        assertThat(taken.get()).isLessThan(10);
        assertThat(model.mayRelease()).isFalse();
    }

    @Test
    void what_was_excluded_when_it_was_decided_stays_so_whatever_happens_afterwards() {
        var model = model(sighting("a", PrivacyLevel.EXACT), sighting("b", PrivacyLevel.EXACT));
        model.excluded().add(sightingOf(model).uuid());
        var decided = model.question();
        model.excludeNone();
        assertThat(decided.release(model.decided()).sightings().sightings()).hasSize(1);
    }

    private static Sighting sightingOf(GateModel model) {
        return model.look().get().levels().first(PrivacyLevel.EXACT).orElseThrow();
    }

    @Test
    void both_maps_count_all_that_lie_along_a_stretch() {
        var along =
                new Place.Stretch(
                        new RiverStretch(
                                River.YALU,
                                new RiverKilometre(612, 5.0),
                                new RiverKilometre(692, 5.0)),
                        "");
        var marks =
                model(
                                sighting("a", PrivacyLevel.EXACT)
                                        .edit()
                                        .place(along)
                                        .done(Sightings.NOON),
                                sighting("b", PrivacyLevel.EXACT)
                                        .edit()
                                        .place(along)
                                        .done(Sightings.NOON))
                        .look()
                        .get()
                        .marks();
        assertThat(marks.inProject(List.of()).stretches()).hasSize(2);
        assertThat(marks.inFile(new ReleaseGate().releaseSites(List.of())).stretches()).hasSize(2);
    }

    @Test
    void fields_say_what_becomes_of_them() {
        var model = model(sighting("a", PrivacyLevel.COUNTY));
        var fields = model.look().get().fields();
        assertThat(fields)
                .contains(
                        new GateField(
                                "Place and uncertainty",
                                GateField.Fate.COARSER,
                                "middle of a cell of 0.1°",
                                ""))
                .contains(
                        new GateField(
                                "Title", GateField.Fate.STAYS, "would reveal the location", ""))
                .contains(
                        new GateField("Internal note", GateField.Fate.STAYS, "never released", ""));
    }

    static Sighting sighting(String title, PrivacyLevel level) {
        return Sightings.titled(title)
                .edit()
                .status(SightingStatus.SUBMITTED)
                .privacy(level)
                .report(
                        new org.amnok.domain.record.Report(
                                "Daily",
                                "",
                                "",
                                "",
                                org.amnok.domain.codelist.Confidence.NOT_STATED))
                .done(Sightings.NOON);
    }

    static Sighting draft() {
        return Sightings.titled("draft").edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
    }

    static GateModel model(Sighting... sightings) {
        return model(question(sightings), Runnable::run);
    }

    static GateQuestion question(Sighting... sightings) {
        return question(taker -> taker.accept(List.of(sightings)));
    }

    static GateQuestion question(Release.Pages pages) {
        var source =
                new SightingSource() {
                    @Override
                    public Release.Pages pages(@Nullable SightingOrder order) {
                        return pages;
                    }

                    @Override
                    public ProjectContents contents() {
                        return ProjectContents.EMPTY;
                    }
                };
        return new GateQuestion(
                "a picture",
                new Releases(new HostIdentity(List.of()), List::of, BorderGeography::none),
                new ReleaseChoice(
                        source,
                        ReleaseGate.EVERY,
                        _ -> false,
                        List.of(
                                new ReleaseFrame(
                                        Sightings.HYESAN,
                                        9000,
                                        9000,
                                        "",
                                        false,
                                        List.of(),
                                        List.of())),
                        each -> each.point() != null && each.point().latDegrees() > 41,
                        ReleaseGate.EVERY,
                        ""),
                MapExtent.of(
                        Projections.webMercator(),
                        new LatLon(41.3, 128.1),
                        new LatLon(41.5, 128.3)),
                MapStyle.DEFAULT,
                List.of());
    }

    static GateModel model(GateQuestion question, Executor background) {
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var first = GateLook.at(question, terms, Set.of(), Progress.NONE);
        return new GateModel(question, first, new Tasks(background, Runnable::run));
    }
}
