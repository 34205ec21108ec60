package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.Stylings;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;

/// Styling a layer is a step of the history like any other.
class RestyleTest extends WorkspaceSpecification {
    private static final LayerStyling BLUE = Stylings.all(Stylings.BLUE);

    @Test
    void undo_takes_back_a_style_and_redo_brings_it_again() {
        workspace.restyle(LayerId.BORDER, BLUE).join();
        assertThat(workspace.undo().join().stylings()).isEmpty();
        assertThat(workspace.redo(Progress.NONE).join().stylings())
                .containsEntry(LayerId.BORDER, BLUE);
    }

    @Test
    void the_menu_names_what_undo_takes_back() {
        assertThat(workspace.restyle(LayerId.BORDER, BLUE).join().undo())
                .contains("style of Border");
    }

    @Test
    void styles_and_records_are_undone_in_the_order_they_were_done() {
        workspace.restyle(LayerId.BORDER, BLUE).join();
        workspace.perform(new Edit.Add(Sightings.titled("Lorries"))).join();
        var once = workspace.undo().join();
        assertThat(once.contents().sightings()).isEmpty();
        assertThat(once.stylings()).containsEntry(LayerId.BORDER, BLUE);
    }

    @Test
    void the_style_that_is_there_already_is_no_step() {
        assertThat(workspace.restyle(LayerId.BORDER, LayerStyling.DESIGNED).join().undo())
                .isEmpty();
    }

    @Test
    void a_style_is_there_when_the_project_is_opened_again() {
        workspace.restyle(LayerId.BORDER, BLUE).join();
        workspace.close();
        workspace = Workspace.open(folder.resolve("border.gpkg"), Access.READ_ONLY);
        assertThat(workspace.state().stylings()).containsEntry(LayerId.BORDER, BLUE);
    }

    @Test
    void a_layer_of_a_persons_own_keeps_its_styling_and_undo_takes_it_back() {
        var own = new StyledLayer.Own(new UUID(1, 2));
        workspace.restyle(own, BLUE.filtered("a = 1")).join();
        assertThat(workspace.undo().join().stylings()).isEmpty();
        workspace.redo(Progress.NONE).join();
        workspace.close();
        workspace = Workspace.open(folder.resolve("border.gpkg"), Access.READ_ONLY);
        assertThat(workspace.state().styling(own)).isEqualTo(BLUE.filtered("a = 1"));
    }
}
