package org.amnok.ui.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.amnok.domain.Lazy;
import org.amnok.exchange.output.DataFormat;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.layout.PictureFiles;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.look.ToolkitPaths;
import org.amnok.words.Messages;
import org.amnok.workspace.output.OwnPictures;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own dialogs, and has the system forget what was chosen.
public final class NativeFileChoice implements FileChoice {
    private static final List<String> IMPORTED =
            patterns(
                    Stream.of(
                            "csv", "tsv", "txt", "geojson", "json", "kml", "kmz", "gpx", "osm",
                            "gpkg", "shp", "fgb", "parquet", "xlsx", "xlsm", "zip"));
    private static final String PROJECT = "*.gpkg";

    private final Shown shown;
    private final Consumer<List<Path>> forget;

    /// Where a file was chosen last: without it the system's dialog lists what any program opened.
    private Optional<Path> last = Optional.empty();

    /// How the system shows a dialog; each answers what was chosen, or null.
    interface Shown {
        @Nullable File open(FileChooser chooser);

        @Nullable List<File> openMany(FileChooser chooser);

        @Nullable File save(FileChooser chooser);

        @Nullable File folder(DirectoryChooser chooser);
    }

    private record Over(Window owner) implements Shown {
        @Override
        public @Nullable File open(FileChooser chooser) {
            return chooser.showOpenDialog(owner);
        }

        @Override
        public @Nullable List<File> openMany(FileChooser chooser) {
            return chooser.showOpenMultipleDialog(owner);
        }

        @Override
        public @Nullable File save(FileChooser chooser) {
            return chooser.showSaveDialog(owner);
        }

        @Override
        public @Nullable File folder(DirectoryChooser chooser) {
            return chooser.showDialog(owner);
        }
    }

    public NativeFileChoice(Window owner) {
        var recent = new Lazy<>(RecentlyUsed::ofSystem);
        this(new Over(owner), chosen -> recent.get().ifPresent(list -> list.forget(chosen)));
    }

    /// @param forget is told all that was chosen, on the FX thread
    NativeFileChoice(Shown shown, Consumer<List<Path>> forget) {
        this.shown = shown;
        this.forget = forget;
    }

    private static List<String> patterns(Stream<String> endings) {
        return endings.flatMap(e -> Stream.of("*." + e, "*." + e.toUpperCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public Optional<Path> open(FilePurpose kind, Optional<Path> folder) {
        return path(shown.open(chooser(kind, folder, "")));
    }

    @Override
    public List<Path> openMany(FilePurpose kind, Optional<Path> folder) {
        return paths(shown.openMany(chooser(kind, folder, "")));
    }

    /// A file whose format the chosen filter says, or a known ending.
    @Override
    public Optional<Path> save(FilePurpose kind, Optional<Path> folder, String suggestedName) {
        var chooser = chooser(kind, folder, suggestedName);
        chooser.setInitialFileName(suggestedName);
        var usual = ending(chooser.getExtensionFilters().getFirst());
        return kept(chooser, p -> ended(p, usual, chosenEnding(chooser, usual), known(kind)));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(shown.folder(chooser));
    }

    /// @param name that is suggested; empty for a file that is there
    private static List<ExtensionFilter> filters(FilePurpose kind, String name) {
        var any = filter("project.all_files", "*");
        var plain = filter("project.amnok_project_geopackage", PROJECT);
        var sealed = filter("seal.sealed_project", "*" + Seals.SUFFIX);
        return switch (kind) {
            case PROJECT ->
                    List.of(
                            filter("seal.all_projects", PROJECT, "*" + Seals.SUFFIX),
                            plain,
                            sealed);
            case NEW_PROJECT, SAMPLE_PROJECT ->
                    Seals.isSealed(Path.of(name)) ? List.of(sealed, plain) : List.of(plain, sealed);
            case COPY -> List.of(plain);
            case SIGHTINGS ->
                    List.of(
                            new ExtensionFilter(
                                    Messages.text("project.files_of_sightings"), IMPORTED),
                            any);
            case OWN_PICTURE ->
                    List.of(
                            new ExtensionFilter(
                                    Messages.text("editor.pictures"),
                                    patterns(OwnPictures.ENDINGS.stream())));
            case PICTURE -> pictures();
            case SERIES ->
                    List.of(filter("editor.series_files", "*" + name.replaceFirst(".*\\.", ".")));
            case DOSSIER -> List.of(filter("dossier.format_pdf", "*.pdf"));
            case DOSSIER_FOLDER -> List.of(filter("dossier.format_folder", "*"));
            case DATA -> data();
            case PACKED, TO_UNPACK -> List.of(filter("courier.packed_projects", "*.age"));
            case MAPPING, NEW_MAPPING -> List.of(filter("project.what_columns_mean", "*.json"));
            case STYLE -> List.of(filter("project.styles_sld_qml", "*.sld", "*.qml", "*.xml"), any);
            case NEW_STYLE ->
                    List.of(
                            filter("project.ogc_style_sld", "*.sld"),
                            filter("project.qgis_style_qml", "*.qml"));
            case EVIDENCE, ORIGINAL, OWN_KEY, NEW_KEY, CERTIFICATE, BASE, SHAPES -> List.of(any);
        };
    }

    private static List<ExtensionFilter> pictures() {
        return List.of(
                filter("project.png_image", "*.png"),
                filter("project.jpeg_photo", "*.jpg", "*.jpeg"),
                filter("project.tiff_image", "*.tif", "*.tiff"),
                filter("project.svg_drawing", "*.svg"),
                filter("project.pdf_page", "*.pdf"));
    }

    private static List<ExtensionFilter> data() {
        return Stream.of(DataFormat.values())
                .sorted(Comparator.comparing(format -> format != DataFormat.CSV))
                .map(each -> new ExtensionFilter(each.title(), "*." + each.ending()))
                .toList();
    }

    private static ExtensionFilter filter(String key, String... patterns) {
        return new ExtensionFilter(Messages.text(key), patterns);
    }

    /// Endings that a name keeps, whatever the chosen filter says.
    private static List<String> known(FilePurpose kind) {
        return switch (kind) {
            case NEW_PROJECT, SAMPLE_PROJECT -> List.of("gpkg", "amnok");
            case PICTURE -> PictureFiles.ENDINGS;
            case DATA -> SightingFiles.ENDINGS;
            case NEW_STYLE -> List.of("sld", "qml", "xml");
            default -> List.of();
        };
    }

    /// Where to keep a file. The system's dialog asks about a file that is there by the name that
    /// it was given: where another ending makes that the name of a file that is there, it asks
    /// again.
    private Optional<Path> kept(FileChooser chooser, UnaryOperator<Path> ended) {
        var named = shown.save(chooser);
        while (named != null) {
            var given = ToolkitPaths.toWrite(named);
            var meant = ended.apply(given);
            remembered(List.of(given.equals(named.toPath()) ? given : meant));
            if (meant.equals(given) || Files.notExists(meant)) {
                return Optional.of(meant);
            }
            Optional.ofNullable(given.getParent())
                    .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
            chooser.setInitialFileName(meant.getFileName().toString());
            named = shown.save(chooser);
        }
        return Optional.empty();
    }

    /// The suggested name ends in the usual format; the chosen one wins over that, and over both
    /// another ending that was typed before it: dialogs select a name without its ending.
    private static Path ended(Path path, String usual, String chosen, List<String> known) {
        var name = path.toString();
        if (!isEnded(name, usual)) {
            return hasEnding(name, known) ? path : ending(path, chosen);
        }
        var stem = name.substring(0, name.length() - usual.length());
        return Path.of(hasEnding(stem, known) ? stem : stem + ending(name, usual, chosen));
    }

    private static boolean hasEnding(String name, List<String> known) {
        return known.stream().anyMatch(each -> isEnded(name, "." + each));
    }

    private static boolean isEnded(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// The ending as it was written, where it was not to be another.
    private static String ending(String name, String usual, String chosen) {
        return chosen.equals(usual) ? name.substring(name.length() - usual.length()) : chosen;
    }

    private static String chosenEnding(FileChooser chooser, String usual) {
        var filter = chooser.getSelectedExtensionFilter();
        return filter == null ? usual : ending(filter);
    }

    private static String ending(ExtensionFilter filter) {
        return filter.getExtensions().getFirst().substring(1);
    }

    private FileChooser chooser(FilePurpose kind, Optional<Path> folder, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(kind.title());
        folder.or(() -> last)
                .filter(Files::isDirectory)
                .ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        chooser.getExtensionFilters().addAll(filters(kind, name));
        return chooser;
    }

    private Optional<Path> path(@Nullable File file) {
        return paths(file == null ? null : List.of(file)).stream().findFirst();
    }

    private List<Path> paths(@Nullable List<File> files) {
        return remembered(files == null ? List.of() : ToolkitPaths.of(files));
    }

    private List<Path> remembered(List<Path> paths) {
        if (!paths.isEmpty()) {
            last = Optional.ofNullable(paths.getFirst().getParent()).or(() -> last);
            forget.accept(paths);
        }
        return paths;
    }

    private static Path ending(Path path, String ending) {
        return isEnded(path.toString(), ending) ? path : Path.of(path + ending);
    }
}
