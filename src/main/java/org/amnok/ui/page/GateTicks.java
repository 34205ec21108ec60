package org.amnok.ui.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExtras;
import org.amnok.workspace.output.PictureExtras.Extra;

/// What a person may want beside a page that leaves.
final class GateTicks {
    private final CheckBox caption =
            tick("gate-caption", "common.caption", "page.a_caption_and_an_alternative");
    private final CheckBox specification =
            tick("gate-specification", "page.specification", "page.how_the_page_was_made_with");
    private final CheckBox numbers = tick("gate-numbers", "counts.numbers", "counts.numbers_tip");
    private final CheckBox outlines =
            tick("gate-outlines", "editor.outlines", "editor.outlines_tip");
    private final boolean isCounted;

    /// @param isCounted true for a page that has numbers
    GateTicks(boolean isCounted) {
        this.isCounted = isCounted;
    }

    private static CheckBox tick(String id, String words, String tip) {
        var tick = new CheckBox(Messages.text(words));
        tick.setId(id);
        return Tooltips.hint(tick, Messages.text(tip));
    }

    List<CheckBox> all() {
        return Stream.of(caption, specification, numbers, outlines)
                .filter(tick -> isCounted || tick != numbers)
                .toList();
    }

    /// What is ticked now.
    PictureExtras extras() {
        return PictureExtras.NONE
                .with(Extra.CAPTION_FILE, caption.isSelected())
                .with(Extra.SPECIFICATION, specification.isSelected())
                .with(Extra.NUMBERS, numbers.isSelected())
                .with(Extra.OUTLINES, outlines.isSelected());
    }
}
