package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.release.PolicyForm;
import org.junit.jupiter.api.Test;

/// A policy of the project's own.
class PolicyWindowTest extends WindowSpecification {
    @Test
    void a_policy_begins_as_the_one_it_was_made_from() {
        var made = TestWindow.onFx(() -> form("Reuters").policy());
        assertThat(made.name()).isEqualTo("Reuters");
        assertThat(made.statuses()).isEqualTo(ReleasePolicy.PUBLIC.statuses());
        assertThat(made.upTo()).isEqualTo(ReleasePolicy.PUBLIC.upTo());
        assertThat(made.level(PrivacyLevel.EXACT, java.util.Set.of(Provenance.TOLD)))
                .isEqualTo(PrivacyLevel.COUNTY);
        assertThat(made.worstReliability()).isEqualTo(ReleasePolicy.PUBLIC.worstReliability());
    }

    @Test
    void what_is_ticked_leaves() {
        var made =
                TestWindow.onFx(
                        () -> {
                            var form = form("Reuters");
                            ((CheckBox) form.lookup("#policy-corroborated")).setSelected(true);
                            return form.policy();
                        });
        assertThat(made.statuses())
                .containsExactlyInAnyOrder(SightingStatus.VERIFIED, SightingStatus.CORROBORATED);
    }

    @Test
    void what_the_keyboard_reaches_has_a_name_and_a_role() {
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().makePolicy::run));
        TestWindow.await(
                "it is there", () -> TestWindow.onFx(() -> OpenDialog.isOpen("policy-name")));
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.ESCAPE);
    }

    private static PolicyForm form(String name) {
        var form = new PolicyForm(List.copyOf(ReleasePolicy.GIVEN));
        new javafx.scene.Scene(form);
        form.applyCss();
        form.layout();
        ((TextField) form.lookup("#policy-name")).setText(name);
        return form;
    }
}
