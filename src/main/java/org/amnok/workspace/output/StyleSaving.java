package org.amnok.workspace.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.files.OutputRules;
import org.amnok.map.LayerId;
import org.amnok.map.sld.OutsideStyle;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.release.OutputFile;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;

/// Writes the styles of layers for other programs.
public final class StyleSaving {
    private StyleSaving() {}

    /// True when there is a style that can be written: of sightings, crossings and sites, and of
    /// every layer that is drawn by the style of a file.
    public static boolean canSave(LayerId layer, LayerStyling styling) {
        return styling.file() != null
                || switch (layer) {
                    case SIGHTINGS, CROSSINGS, SITES -> true;
                    default -> false;
                };
    }

    /// Writes the style of a layer: SLD 1.1, or QML where the name of the file ends so. A style
    /// that came from a file is written as it came.
    ///
    /// @throws ProblemException when there is none, the file cannot be written, or it would hold
    ///   what must not leave this machine
    public static void save(WorkspaceState state, LayerId layer, Path into, OutputRules rules) {
        var styling = state.styling(layer);
        var isQml = String.valueOf(into.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qml");
        var text =
                text(layer, styling, isQml)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                Messages.text(
                                                        "workspace.the_designed_look_of_cannot_be",
                                                        layer.title()),
                                                Messages.text("workspace.save_that_of_sightings")));
        var secrets = StandingSecrets.of(state.contents(), HostIdentity.here());
        new OutputFile(into, secrets)
                .under(rules)
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> text(LayerId layer, LayerStyling styling, boolean isQml) {
        var file = styling.file();
        if (file != null) {
            return Optional.of(StyleFiles.requireKind(file, isQml).text());
        }
        return outside(layer, styling).map(style -> isQml ? style.qml() : style.sld());
    }

    private static Optional<OutsideStyle> outside(LayerId layer, LayerStyling styling) {
        return switch (layer) {
            case SIGHTINGS -> Optional.of(OutsideStyle.ofSightings(styling));
            case CROSSINGS -> Optional.of(OutsideStyle.ofCrossings(styling));
            case SITES -> Optional.of(OutsideStyle.ofOtherSites(styling));
            default -> Optional.empty();
        };
    }
}
