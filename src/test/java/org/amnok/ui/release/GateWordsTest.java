package org.amnok.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Place;
import org.junit.jupiter.api.Test;

class GateWordsTest {
    @Test
    void what_is_counted_is_what_the_frame_shows() {
        var far =
                Sightings.at(new LatLon(40.1, 124.39), "far")
                        .edit()
                        .status(SightingStatus.SUBMITTED)
                        .done(Sightings.NOON);
        var nowhere = far.edit().place(new Place.Unlocated("Sinuiju")).done(Sightings.NOON);
        var model =
                GateModelTest.model(
                        GateModelTest.sighting("a", PrivacyLevel.EXACT), far, nowhere, nowhere);
        assertThat(new GateWords(model).button()).isEqualTo("Release 1 sighting");
        assertThat(new GateWords(model).count()).isEqualTo("1 of 4 sightings");
        assertThat(new GateWords(model).counted())
                .isEqualTo("in the frame: 1 at a point. 3 excluded.");
        assertThat(new GateWords(model).excluded())
                .isEqualTo("3: 1 outside the frame, 2 without a place");
    }

    @Test
    void what_may_lie_in_the_frame_is_counted_apart() {
        var one = GateModelTest.sighting("a", PrivacyLevel.EXACT);
        var question = GateModelTest.question(one, one);
        assertThat(counted(question, 41)).isEqualTo("in the frame: 2 at points. 0 excluded.");
        assertThat(counted(question, 42))
                .isEqualTo("2 beyond the frame may lie in it. 0 excluded.");
        var north = Sightings.at(new LatLon(43, 128), "north").edit();
        var both =
                GateModelTest.question(
                        one, north.status(SightingStatus.SUBMITTED).done(Sightings.NOON));
        assertThat(counted(both, 42))
                .isEqualTo("in the frame: 1 at a point; 1 beyond it may lie in it. 0 excluded.");
    }

    /// @param latitude of the frame's southern edge
    private static String counted(GateQuestion question, double latitude) {
        var choice = question.choice();
        var placed =
                choice.in(
                        choice.frames(),
                        choice.shows(),
                        each -> each.point() != null && each.point().latDegrees() > latitude);
        return new GateWords(
                        GateModelTest.model(
                                new GateQuestion(
                                        question.what(),
                                        question.releases(),
                                        placed,
                                        question.extent(),
                                        question.look(),
                                        question.bases()),
                                Runnable::run))
                .counted();
    }
}
