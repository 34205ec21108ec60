package org.amnok.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.project.SightingPart;
import org.junit.jupiter.api.Test;

/// What must be decided before a release, and what can be done about each.
class GateMatterTest {
    private final List<String> went = new ArrayList<>();

    private final GateView.Ways ways =
            new GateView.Ways() {
                @Override
                public void goTo(UUID sighting, SightingPart part) {
                    went.add(sighting + " " + part);
                }

                @Override
                public void goBack() {
                    went.add("back");
                }

                @Override
                public void cancel() {}

                @Override
                public void release() {}

                @Override
                public void preview() {}
            };

    @Test
    void the_missing_reason_comes_first_then_the_warnings() {
        var model = GateModelTest.model(GateModelTest.draft(), titled("Mr Kim Chol-su"));
        model.lifted().add(GateModelTest.draft().uuid());
        assertThat(GateMatter.open(model, ways))
                .extracting(GateMatter::id)
                .containsExactly("gate-why", "gate-open-centred", "gate-open-name");
    }

    @Test
    void a_report_that_may_tell_the_place_can_be_gone_to_excluded_or_included() {
        var told = GateModelTest.told(PrivacyLevel.DISTRICT);
        var model = GateModelTest.model(told);
        var matter = open(model, "gate-open-findable");
        assertThat(matter.ways())
                .extracting(GateMatter.Way::words)
                .containsExactly("Go to report", "Exclude reports", "Include anyway");
        matter.ways().getFirst().act().run();
        assertThat(went).containsExactly(told.uuid() + " REPORT");
        matter.ways().get(1).act().run();
        assertThat(GateMatter.open(model, ways))
                .extracting(GateMatter::id)
                .doesNotContain("gate-open-findable");
        assertThat(GateMatter.made(model))
                .extracting(GateMatter::id)
                .containsExactly("gate-made-reports");
    }

    @Test
    void a_sighting_that_names_a_person_can_be_excluded_and_taken_in_again() {
        var model = GateModelTest.model(titled("Mr Kim Chol-su"), titled("cars"));
        var words = new GateWords(model);
        assertThat(words.count()).isEqualTo("2 of 2 sightings");
        act(model, "gate-open-name", "gate-exclude-name");
        assertThat(words.count()).isEqualTo("1 of 2 sightings");
        assertThat(words.excluded()).isEqualTo("1 by you");
        assertThat(model.question().release(model.decided()).sightings().sightings()).hasSize(1);
        assertThat(model.mayRelease()).isTrue();
        GateMatter.made(model).getFirst().ways().getFirst().act().run();
        assertThat(words.count()).isEqualTo("2 of 2 sightings");
        assertThat(model.mayRelease()).isFalse();
    }

    @Test
    void a_frame_that_is_centred_on_a_true_place_is_moved_or_kept_but_the_place_is_not_excluded() {
        var model = GateModelTest.model(GateModelTest.sighting("a", PrivacyLevel.DISTRICT));
        var matter = open(model, "gate-open-centred");
        assertThat(matter.ways())
                .extracting(GateMatter.Way::words)
                .containsExactly("Go to map", "Keep as it is");
        matter.ways().getFirst().act().run();
        assertThat(went).containsExactly("back");
    }

    @Test
    void what_was_included_knowingly_can_be_decided_again() {
        var model = GateModelTest.model(titled("Mr Kim Chol-su"));
        act(model, "gate-open-name", "gate-accept-name");
        assertThat(model.mayRelease()).isTrue();
        var made = GateMatter.made(model);
        assertThat(made)
                .extracting(GateMatter::head)
                .containsExactly(
                        "Included knowingly: A title, public note or text on the page may name a"
                                + " person.");
        made.getFirst().ways().getFirst().act().run();
        assertThat(model.mayRelease()).isFalse();
    }

    @Test
    void whoever_does_not_want_to_say_why_includes_none() {
        var model = GateModelTest.model(GateModelTest.draft());
        model.lift(List.of(GateModelTest.draft().uuid()), true);
        act(model, "gate-why", "gate-do-not-include");
        assertThat(model.lifted()).isEmpty();
    }

    @Test
    void one_record_that_coarsens_all_is_named() {
        var model =
                GateModelTest.model(
                        GateModelTest.sighting("First ford", PrivacyLevel.DISTRICT),
                        GateModelTest.sighting("b", PrivacyLevel.EXACT),
                        GateModelTest.sighting("c", PrivacyLevel.EXACT));
        var words = new GateWords(model);
        assertThat(words.why())
                .isEqualTo("One record sets this for all 3: First ford is marked level 2.");
        assertThat(words.eachAtItsOwn()).endsWith(": 2 exact, 1 within 700 m.");
        model.choose(PrivacyLevel.EXACT);
        assertThat(words.why()).isEqualTo("It would make all 3 as coarse as First ford, level 2.");
        model.choose(PrivacyLevel.COUNTY);
        assertThat(words.why()).isEqualTo("No record asks for this level: you chose it.");
    }

    @Test
    void a_policy_that_coarsens_all_is_named() {
        var model =
                GateModelTest.model(
                        GateModelTest.sighting("a", PrivacyLevel.EXACT),
                        Sightings.titled("told")
                                .edit()
                                .privacy(PrivacyLevel.EXACT)
                                .status(org.amnok.domain.codelist.SightingStatus.SUBMITTED)
                                .done(Sightings.NOON));
        assertThat(new GateWords(model).why())
                .isEqualTo("One record sets this for all 2: Partner asks for level 1 for told.");
    }

    @Test
    void all_at_one_level_follow_the_records_when_the_policy_changes() {
        var model =
                GateModelTest.model(
                        GateModelTest.sighting("a", PrivacyLevel.EXACT),
                        GateModelTest.sighting("b", PrivacyLevel.STREET));
        assertThat(model.least().get()).isEqualTo(PrivacyLevel.STREET);
        model.choose(PrivacyLevel.EXACT);
        model.policy().set(ReleasePolicy.INTERNAL);
        assertThat(model.least().get()).isEqualTo(PrivacyLevel.EXACT);
        assertThat(model.look().get().seen().coarser()).isOne();
    }

    @Test
    void of_very_many_with_one_flaw_none_can_be_excluded_one_by_one() {
        var many = new ArrayList<Sighting>();
        for (var i = 0; i < 1001; i++) {
            many.add(titled("Mr Kim Chol-su"));
        }
        var model = GateModelTest.model(many.toArray(Sighting[]::new));
        assertThat(open(model, "gate-open-name").ways())
                .extracting(GateMatter.Way::words)
                .containsExactly("Go to sighting", "Include anyway");
    }

    private GateMatter open(GateModel model, String id) {
        return GateMatter.open(model, ways).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void act(GateModel model, String matter, String way) {
        open(model, matter).ways().stream()
                .filter(each -> each.id().equals(way))
                .findFirst()
                .orElseThrow()
                .act()
                .run();
    }

    private static Sighting titled(String title) {
        return GateModelTest.sighting(title, PrivacyLevel.EXACT);
    }
}
