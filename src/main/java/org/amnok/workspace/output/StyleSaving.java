package org.amnok.workspace.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.BaseLayer;
import org.amnok.files.OutputRules;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.OutsideStyle;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.release.OutputFile;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;

/// Writes the styles of layers for other programs.
public final class StyleSaving {
    private StyleSaving() {}

    /// True when there is a style that can be written: of sightings, crossings, sites, of the parts
    /// of the base map that have one on their attributes, of layers of a person's own, and of every
    /// layer that is drawn by the style of a file.
    public static boolean canSave(StyledLayer layer, LayerStyling styling) {
        return styling.file() != null
                || switch (layer) {
                    case StyledLayer.Own _ -> true;
                    case LayerId own ->
                            outside(own, styling).isPresent()
                                    || StyleFiles.sld(own, styling).isPresent();
                };
    }

    /// Writes the style of a layer: SLD 1.0, or QML where the name of the file ends so. A style
    /// that came from a file is written as it came, QML as SLD where that is wanted. Reads the file
    /// of a layer of a person's own: not for the FX thread.
    ///
    /// @throws ProblemException when there is none, the file cannot be written, or it would hold
    ///   what must not leave this machine
    public static void save(Workspace workspace, StyledLayer layer, Path into, OutputRules rules) {
        var state = workspace.state();
        var styling = state.styling(layer);
        var isQml = String.valueOf(into.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qml");
        var file = styling.file();
        var text =
                file != null
                        ? StyleFiles.text(file, isQml, title(state, layer))
                        : switch (layer) {
                            case LayerId own -> text(own, styling, isQml);
                            case StyledLayer.Own own -> text(own, workspace, isQml);
                        };
        var secrets = StandingSecrets.of(state.contents(), HostIdentity.here());
        new OutputFile(into, secrets)
                .under(rules)
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String title(WorkspaceState state, StyledLayer layer) {
        return switch (layer) {
            case LayerId own -> own.title();
            case StyledLayer.Own own -> base(state, own).title();
        };
    }

    private static BaseLayer base(WorkspaceState state, StyledLayer.Own layer) {
        return state.contents()
                .find(BaseLayer.class, layer.uuid())
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "workspace.the_layer_is_no_longer_in",
                                        "workspace.add_it_again"));
    }

    private static String text(StyledLayer.Own layer, Workspace workspace, boolean isQml) {
        requireSld(isQml);
        var state = workspace.state();
        var base = base(state, layer);
        return workspace
                .bases()
                .source(base, state.stylings())
                .geoTools()
                .map(own -> StyleFiles.sld(own, base.title()))
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "workspace.the_file_of_cannot_be_read",
                                        "workspace.find_it_again_in_the_pane",
                                        base.title()));
    }

    private static void requireSld(boolean isQml) {
        if (isQml) {
            throw ProblemException.ofTexts(
                    "workspace.qml_is_written_for", "workspace.end_the_name_in_sld_qgis");
        }
    }

    private static String text(LayerId layer, LayerStyling styling, boolean isQml) {
        var outside = outside(layer, styling);
        if (outside.isPresent()) {
            return isQml ? outside.get().qml() : outside.get().sld();
        }
        requireSld(isQml);
        return StyleFiles.sld(layer, styling)
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "workspace.the_designed_look_of_cannot_be",
                                        "workspace.save_that_of_sightings",
                                        layer.title()));
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
