package org.amnok.ui.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.PictureExtras;

/// What the picture shall be: size, title, language, graticule.
final class ExportForm extends VBox {
    private final MapModel model;
    private final SizeFields size;
    private final TextField title = Fx.named("export-title", ScriptFont.follow(new TextField()));
    private final Choice<Language> language =
            new Choice<>(List.of(Language.values()), Language::endonym);
    private final CheckBox graticule = new CheckBox(Messages.text("export.graticule"));
    private final CheckBox dark = new CheckBox(Messages.text("export.dark_map"));
    private final CaptionPane caption = new CaptionPane();
    private final Label next = Fx.named("export-next", Text.wrapped("", "hint"));

    private final boolean isPrinted;

    /// @param isPrinted true for paper, beside which there is no caption
    public ExportForm(MapModel model, boolean isPrinted) {
        this.isPrinted = isPrinted;
        this.model = model;
        var look = model.look().get();
        getStyleClass().add("dialog-form");
        size = new SizeFields(model.viewport().get(), isPrinted);
        title.setPromptText(Messages.text("export.no_title"));
        language.setValue(look.language());
        graticule.setSelected(
                look.layers().stream().anyMatch(l -> l.id() == LayerId.GRATICULE && l.visible()));
        dark.setSelected(look.theme() == Theme.DARK);
        getChildren()
                .addAll(
                        size,
                        Text.titled("common.title", title),
                        Text.titled("export.language_of_labels_and_legend", language),
                        new FlowPane(24, 8, graticule, dark));
        if (!isPrinted) {
            getChildren().add(caption);
        }
        getChildren().add(next);
        tellNothing("");
    }

    /// Says why the picture would show no sighting, before anything is asked.
    ///
    /// @param why empty while it would show any
    void tellNothing(String why) {
        next.setText(why.isEmpty() ? Messages.text("export.next_you_see_what_leaves_which") : why);
    }

    /// The picture as it was asked for.
    ///
    /// @throws org.amnok.domain.ProblemException when its size makes no sense
    public PictureExport.Request request() {
        return new PictureExport.Request(
                MapExtent.of(model.viewport().get()),
                size.size(),
                look(),
                title.getText().strip(),
                true);
    }

    /// What is wanted beside the picture.
    public PictureExtras extras() {
        return isPrinted ? PictureExtras.NONE : caption.extras();
    }

    /// Has a caption written, now and for each language that is chosen, and hands on what of it
    /// shall leave by the clipboard.
    public void onCaption(Consumer<CaptionPane> written, Consumer<String> copied) {
        if (!isPrinted) {
            caption.onCopy(copied);
            language.valueProperty().subscribe(() -> written.accept(caption));
            written.accept(caption);
        }
    }

    private MapStyle look() {
        var now = model.look().get();
        var lines = now.layer(LayerId.GRATICULE).visible(graticule.isSelected());
        return now.with(lines)
                .in(dark.isSelected() ? Theme.DARK : Theme.LIGHT)
                .in(language.getValue());
    }
}
