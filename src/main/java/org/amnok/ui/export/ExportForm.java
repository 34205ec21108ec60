package org.amnok.ui.export;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExport;

/// What the picture shall be: size, title, language, graticule.
final class ExportForm extends VBox {
    private final MapModel model;
    private final SizeFields size;
    private final TextField title = ScriptFont.follow(new TextField());
    private final Choice<Language> language =
            new Choice<>(List.of(Language.values()), Language::endonym);
    private final CheckBox graticule = new CheckBox(Messages.text("export.graticule"));
    private final CheckBox dark = new CheckBox(Messages.text("export.dark_map"));
    private final CaptionPane caption = new CaptionPane();

    public ExportForm(MapModel model) {
        this.model = model;
        var look = model.look().get();
        getStyleClass().add("dialog-form");
        size = new SizeFields(model.viewport().get());
        title.setId("export-title");
        title.setPromptText(Messages.text("export.no_title"));
        language.setValue(look.language());
        graticule.setSelected(
                look.layers().stream().anyMatch(l -> l.id() == LayerId.GRATICULE && l.visible()));
        dark.setSelected(look.theme() == Theme.DARK);
        getChildren()
                .addAll(
                        size,
                        SizeFields.labelled(Messages.text("export.title"), title),
                        SizeFields.labelled(
                                Messages.text("export.language_of_labels_and_legend"), language),
                        new FlowPane(24, 8, graticule, dark),
                        caption,
                        Text.wrapped(
                                Messages.text("export.next_you_see_what_leaves_which"), "hint"));
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

    /// Its caption, to be filled in.
    public CaptionPane caption() {
        return caption;
    }

    /// Reports each language that is chosen.
    public void onLanguage(Runnable listener) {
        language.valueProperty().addListener(change -> listener.run());
    }

    private MapStyle look() {
        var now = model.look().get();
        var lines = now.layer(LayerId.GRATICULE).visible(graticule.isSelected());
        return now.with(lines)
                .in(dark.isSelected() ? Theme.DARK : Theme.LIGHT)
                .in(language.getValue());
    }
}
