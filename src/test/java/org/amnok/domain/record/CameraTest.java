package org.amnok.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraTest {
    private static final Camera CAMERA =
            Camera.at(new UUID(1, 2), Sightings.titled("a").uuid(), Sightings.HYESAN);
    private static final ProjectContents START =
            new ProjectContents(List.of(Sightings.titled("a")), List.of());

    @ParameterizedTest
    @CsvSource({"360, 40, 800", "-1, 40, 800", "10, 0, 800", "10, 361, 800", "10, 40, 0"})
    void views_that_are_not_possible_are_refused(double bearing, double field, double range) {
        assertThatThrownBy(() -> CAMERA.looking(bearing, null, field, range))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void adding_a_camera_is_undone_by_its_inverse() {
        var edit = new Edit.Set(null, CAMERA, "add camera");
        var with = START.after(edit);
        assertThat(with.cameraOf(CAMERA.sightingUuid())).contains(CAMERA);
        assertThat(with.after(edit.inverse()).cameras()).isEmpty();
    }

    @Test
    void changing_a_camera_is_undone_by_its_inverse() {
        var with = START.after(new Edit.Set(null, CAMERA, "add camera"));
        var turned = CAMERA.looking(10.0, null, null, null);
        var edit = new Edit.Set(CAMERA, turned, "edit camera");
        assertThat(with.after(edit).cameras()).containsExactly(turned);
        assertThat(with.after(edit).after(edit.inverse()).cameras()).containsExactly(CAMERA);
    }

    @Test
    void an_edit_of_no_camera_is_refused() {
        assertThatThrownBy(() -> new Edit.Set(null, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
