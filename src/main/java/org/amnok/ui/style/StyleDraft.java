package org.amnok.ui.style;

import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;

/// The styling of a layer while it is changed: the map shows every change at once; the project
/// keeps it, as one step of undo, when changing pauses. Lives on the FX thread.
final class StyleDraft {
    private static final Duration PAUSE = Duration.millis(600);

    private final Session session;
    private final MapModel model;
    private final StyledLayer layer;
    private final ReadOnlyObjectWrapper<LayerStyling> styling;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Subscription following;

    StyleDraft(Session session, MapModel model, StyledLayer layer) {
        this.session = session;
        this.model = model;
        this.layer = layer;
        styling = new ReadOnlyObjectWrapper<>(kept());
        pause.setOnFinished(event -> flush());
        following = session.state().subscribe((was, is) -> follow());
    }

    ReadOnlyObjectProperty<LayerStyling> styling() {
        return styling.getReadOnlyProperty();
    }

    void change(UnaryOperator<LayerStyling> change) {
        var next = change.apply(styling.get());
        if (!next.equals(styling.get())) {
            styling.set(next);
            preview();
            pause.playFromStart();
        }
    }

    /// Keeps what was changed.
    void flush() {
        pause.stop();
        if (!styling.get().equals(kept())) {
            session.restyle(layer, styling.get());
        }
    }

    void close() {
        flush();
        following.unsubscribe();
    }

    private LayerStyling kept() {
        return session.state().get().stylings().getOrDefault(layer, LayerStyling.DESIGNED);
    }

    /// Undo and redo change the styling, too; what is being changed here is not lost by it.
    private void follow() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            preview();
        } else if (!session.isSaving() || !styling.get().equals(kept())) {
            styling.set(kept());
        }
    }

    private void preview() {
        if (layer
                instanceof LayerId own) { // others are drawn anew from their file, once it is kept
            var look = model.look().get();
            model.look().set(look.with(look.layer(own).styled(styling.get())));
        }
    }
}
