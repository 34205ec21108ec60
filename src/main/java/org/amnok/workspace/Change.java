package org.amnok.workspace;

import java.util.HashMap;
import java.util.Map;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Site;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.words.Messages;

/// One step of the history: what a person did to the records, or to the look of the map.
sealed interface Change {
    /// The change that takes this one back.
    Change inverse();

    /// What the Edit menu says after "Undo".
    String label();

    /// True when what follows from places is to be found, or found again, after it.
    default boolean leavesFactsToFind() {
        return false;
    }

    /// True when it changed more than a person does one by one, as an import does.
    default boolean isLarge() {
        return false;
    }

    /// The records after it.
    default ProjectContents after(ProjectContents contents) {
        return contents;
    }

    /// The stylings after it.
    default Map<StyledLayer, LayerStyling> after(Map<StyledLayer, LayerStyling> stylings) {
        return stylings;
    }

    /// An edit of the records.
    record Records(Edit edit) implements Change {
        @Override
        public Change inverse() {
            return new Records(edit.inverse());
        }

        @Override
        public String label() {
            return edit.label();
        }

        @Override
        public boolean leavesFactsToFind() {
            return moves(edit) || isLarge();
        }

        @Override
        public boolean isLarge() {
            return edit instanceof Edit.Import
                    || (edit instanceof Edit.Batch(_, var edits) && edits.size() > Edit.Batch.MANY);
        }

        private static boolean moves(Edit edit) {
            return switch (edit) {
                case Edit.Set(var before, var after, _) ->
                        before instanceof Site || after instanceof Site;
                case Edit.Batch(_, var edits) -> edits.stream().anyMatch(Records::moves);
                case Edit.Import many -> !many.isUndone();
                case Edit.Add _, Edit.Delete _, Edit.Replace _ -> false;
            };
        }

        @Override
        public ProjectContents after(ProjectContents contents) {
            return contents.after(edit);
        }
    }

    /// Another styling of a layer.
    record Restyle(StyledLayer layer, LayerStyling before, LayerStyling after) implements Change {
        @Override
        public Change inverse() {
            return new Restyle(layer, after, before);
        }

        @Override
        public String label() {
            return Messages.text("workspace.style_of", layer.title());
        }

        @Override
        public Map<StyledLayer, LayerStyling> after(Map<StyledLayer, LayerStyling> stylings) {
            var next = new HashMap<StyledLayer, LayerStyling>();
            next.putAll(stylings);
            if (after.isDesigned()) {
                next.remove(layer);
            } else {
                next.put(layer, after);
            }
            return next;
        }
    }
}
