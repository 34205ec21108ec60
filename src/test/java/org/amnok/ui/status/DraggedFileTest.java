package org.amnok.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class DraggedFileTest {
    @Test
    void other_programs_get_the_file_that_was_written_and_nothing_else() {
        var content = DraggedFile.content(Path.of("/tmp/page.png"));
        assertThat(content.getFiles()).containsExactly(new File("/tmp/page.png"));
        assertThat(content).hasSize(1);
    }

    @Test
    void what_is_said_next_is_no_file_to_be_dragged() {
        var node = new Group();
        DraggedFile.from(node, Path.of("/tmp/page.png"));
        assertThat(node.getOnDragDetected()).isNotNull();
        DraggedFile.none(node);
        assertThat(node.getOnDragDetected()).isNull();
    }
}
