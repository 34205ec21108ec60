package org.amnok.ui.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.amnok.words.Messages;
import org.amnok.workspace.output.OwnPictures;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own dialogs, and has the system forget what was chosen.
public final class NativeFileChoice implements FileChoice {
    private static final String MAPPING = ".json";
    private static final List<String> IMPORTED =
            patterns(
                    Stream.of(
                            "csv", "tsv", "txt", "geojson", "json", "kml", "kmz", "gpx", "osm",
                            "gpkg", "shp", "fgb", "parquet", "xlsx", "xlsm", "zip"));
    private static final String PROJECT = ".gpkg";
    private static final String PACKED = ".age";
    private static final String PICTURE = ".png";
    private static final String DATA = ".csv";
    private static final String STYLE = ".sld";

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
    public Optional<Path> newProject(Optional<Path> folder, String suggestedName) {
        return newProject(Messages.text("project.new_project"), folder, suggestedName);
    }

    @Override
    public Optional<Path> sampleProject(Optional<Path> folder) {
        var name = Messages.text("project.name_of_the_sample_file") + ".gpkg";
        return newProject(Messages.text("project.save_the_sample_project"), folder, name);
    }

    private Optional<Path> newProject(String title, Optional<Path> folder, String suggestedName) {
        var isSealed = Seals.isSealed(Path.of(suggestedName));
        var usual = isSealed ? Seals.SUFFIX : PROJECT;
        var chooser = projects(title, folder, isSealed);
        return kept(chooser, suggestedName, usual, List.of("gpkg", "amnok"));
    }

    @Override
    public Optional<Path> project(Optional<Path> folder) {
        var chooser = projects(Messages.text("project.open_project"), folder, false);
        chooser.getExtensionFilters()
                .addFirst(
                        new ExtensionFilter(
                                Messages.text("seal.all_projects"),
                                "*" + PROJECT,
                                "*" + Seals.SUFFIX));
        return opened(chooser);
    }

    private FileChooser projects(String title, Optional<Path> folder, boolean isSealedFirst) {
        var chooser = chooser(title, folder, plainProjects());
        chooser.getExtensionFilters()
                .add(
                        isSealedFirst ? 0 : 1,
                        new ExtensionFilter(
                                Messages.text("seal.sealed_project"), "*" + Seals.SUFFIX));
        return chooser;
    }

    private static ExtensionFilter plainProjects() {
        return new ExtensionFilter(
                Messages.text("project.amnok_project_geopackage"), "*" + PROJECT);
    }

    @Override
    public List<Path> sightings(Optional<Path> folder) {
        var chooser =
                chooser(
                        Messages.text("project.import_sightings"),
                        folder,
                        new ExtensionFilter(Messages.text("project.files_of_sightings"), IMPORTED),
                        new ExtensionFilter(Messages.text("project.all_files"), "*"));
        return paths(shown.openMany(chooser));
    }

    @Override
    public List<Path> evidence(Optional<Path> folder) {
        return paths(shown.openMany(anyFile(Messages.text("project.add_evidence"), folder)));
    }

    @Override
    public Optional<Path> original(String suggestedName) {
        var chooser = anyFile(Messages.text("original.save_a_copy_title"), Optional.empty());
        return kept(chooser, suggestedName, "");
    }

    @Override
    public Optional<Path> ownPicture(Optional<Path> folder) {
        var pictures =
                new ExtensionFilter(
                        Messages.text("editor.pictures"), patterns(OwnPictures.ENDINGS.stream()));
        return opened(chooser(Messages.text("editor.add_picture"), folder, pictures));
    }

    @Override
    public Optional<Path> picture(Optional<Path> folder, String suggestedName) {
        var chooser =
                chooser(
                        Messages.text("project.export_image"),
                        folder,
                        new ExtensionFilter(Messages.text("project.png_image"), "*" + PICTURE),
                        new ExtensionFilter(Messages.text("project.jpeg_photo"), "*.jpg", "*.jpeg"),
                        new ExtensionFilter(Messages.text("project.tiff_image"), "*.tif", "*.tiff"),
                        new ExtensionFilter(Messages.text("project.svg_drawing"), "*.svg"),
                        new ExtensionFilter(Messages.text("project.pdf_page"), "*.pdf"));
        return kept(chooser, suggestedName, PICTURE, PictureFiles.ENDINGS);
    }

    @Override
    public Optional<Path> series(Optional<Path> folder, String suggestedName, String ending) {
        var chooser =
                chooser(
                        Messages.text("editor.series_title"),
                        folder,
                        new ExtensionFilter(Messages.text("editor.series_files"), "*" + ending));
        return kept(chooser, suggestedName, ending);
    }

    @Override
    public Optional<Path> dossier(Optional<Path> folder, String suggestedName, String ending) {
        var format =
                Messages.text(ending.isEmpty() ? "dossier.format_folder" : "dossier.format_pdf");
        var chooser =
                chooser(
                        Messages.text("dossier.dossier"),
                        folder,
                        new ExtensionFilter(format, "*" + ending));
        return kept(chooser, suggestedName, ending);
    }

    @Override
    public Optional<Path> data(Optional<Path> folder, String suggestedName) {
        var csv = new ExtensionFilter(DataFormat.CSV.title(), "*" + DATA);
        var chooser = chooser(Messages.text("project.export_data"), folder, csv);
        Stream.of(DataFormat.values())
                .filter(format -> format != DataFormat.CSV)
                .map(format -> new ExtensionFilter(format.title(), "*." + format.ending()))
                .forEach(chooser.getExtensionFilters()::add);
        return kept(chooser, suggestedName, DATA, SightingFiles.ENDINGS);
    }

    @Override
    public Optional<Path> copy(Optional<Path> folder, String suggestedName) {
        return kept(
                chooser(Messages.text("courier.copy"), folder, plainProjects()),
                suggestedName,
                PROJECT);
    }

    @Override
    public Optional<Path> packed(Optional<Path> folder, String suggestedName) {
        var chooser = packedFiles(Messages.text("courier.pack"), folder);
        return kept(chooser, suggestedName, PACKED);
    }

    @Override
    public Optional<Path> toUnpack(Optional<Path> folder) {
        return opened(packedFiles(Messages.text("courier.unpack"), folder));
    }

    private FileChooser packedFiles(String title, Optional<Path> folder) {
        return chooser(
                title,
                folder,
                new ExtensionFilter(Messages.text("courier.packed_projects"), "*" + PACKED));
    }

    @Override
    public Optional<Path> ownKey() {
        return any(Messages.text("courier.file_of_your_key"));
    }

    @Override
    public Optional<Path> certificate() {
        return any(Messages.text("sync.form_authority"));
    }

    private Optional<Path> any(String title) {
        return opened(anyFile(title, Optional.empty()));
    }

    private FileChooser anyFile(String title, Optional<Path> folder) {
        return chooser(title, folder, new ExtensionFilter(Messages.text("project.all_files"), "*"));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(shown.folder(chooser));
    }

    @Override
    public Optional<Path> newKey() {
        var chooser = anyFile(Messages.text("courier.make_key"), Optional.empty());
        return kept(chooser, "amnok.key", "");
    }

    @Override
    public Optional<Path> mapping(Optional<Path> folder) {
        return opened(mappings(Messages.text("project.use_kept_meanings"), folder));
    }

    @Override
    public Optional<Path> newMapping(Optional<Path> folder) {
        var chooser = mappings(Messages.text("project.keep_meanings"), folder);
        return kept(chooser, "columns" + MAPPING, MAPPING);
    }

    private FileChooser mappings(String title, Optional<Path> folder) {
        var kept = new ExtensionFilter(Messages.text("project.what_columns_mean"), "*" + MAPPING);
        return chooser(title, folder, kept);
    }

    @Override
    public Optional<Path> base(Optional<Path> folder) {
        return opened(anyFile(Messages.text("project.base_map_or_image"), folder));
    }

    @Override
    public Optional<Path> shapes(Optional<Path> folder) {
        return opened(anyFile(Messages.text("near.open_shapes"), folder));
    }

    @Override
    public Optional<Path> style(Optional<Path> folder) {
        return opened(
                chooser(
                        Messages.text("project.open_style"),
                        folder,
                        new ExtensionFilter(
                                Messages.text("project.styles_sld_qml"), "*.sld", "*.qml", "*.xml"),
                        new ExtensionFilter(Messages.text("project.all_files"), "*")));
    }

    @Override
    public Optional<Path> newStyle(Optional<Path> folder, String suggestedName) {
        var chooser =
                chooser(
                        Messages.text("project.save_style"),
                        folder,
                        new ExtensionFilter(Messages.text("project.ogc_style_sld"), "*" + STYLE),
                        new ExtensionFilter(Messages.text("project.qgis_style_qml"), "*.qml"));
        return kept(chooser, suggestedName, STYLE, List.of("sld", "qml", "xml"));
    }

    private Optional<Path> opened(FileChooser chooser) {
        return path(shown.open(chooser));
    }

    /// Where to keep a file of one format.
    private Optional<Path> kept(FileChooser chooser, String suggestedName, String ending) {
        chooser.setInitialFileName(suggestedName);
        return kept(chooser, p -> ending(p, ending));
    }

    /// Where to keep a file whose format the chosen filter says, or a known ending.
    private Optional<Path> kept(
            FileChooser chooser, String suggestedName, String usual, List<String> known) {
        chooser.setInitialFileName(suggestedName);
        return kept(chooser, p -> ended(p, usual, chosenEnding(chooser, usual), known));
    }

    /// Where to keep a file. The system's dialog asks about a file that is there by the name that
    /// it was given: where another ending makes that the name of a file that is there, it asks
    /// again.
    private Optional<Path> kept(FileChooser chooser, UnaryOperator<Path> ended) {
        var chosen = path(shown.save(chooser));
        while (chosen.isPresent()) {
            var given = chosen.get();
            var meant = ended.apply(given);
            if (meant.equals(given) || Files.notExists(meant)) {
                return Optional.of(meant);
            }
            Optional.ofNullable(given.getParent())
                    .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
            chooser.setInitialFileName(meant.getFileName().toString());
            chosen = path(shown.save(chooser));
        }
        return Optional.empty();
    }

    /// The suggested name ends in the usual format; the chosen one wins over that.
    private static Path ended(Path path, String usual, String chosen, List<String> known) {
        var name = path.toString();
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(usual) && !chosen.equals(usual)) {
            return Path.of(name.substring(0, name.length() - usual.length()) + chosen);
        }
        return known.stream().anyMatch(e -> lower.endsWith("." + e)) ? path : ending(path, chosen);
    }

    private static String chosenEnding(FileChooser chooser, String usual) {
        var filter = chooser.getSelectedExtensionFilter();
        return filter == null ? usual : filter.getExtensions().getFirst().substring(1);
    }

    private FileChooser chooser(String title, Optional<Path> folder, ExtensionFilter... filters) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.or(() -> last)
                .filter(Files::isDirectory)
                .ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        chooser.getExtensionFilters().addAll(filters);
        return chooser;
    }

    private Optional<Path> path(@Nullable File file) {
        return paths(file == null ? null : List.of(file)).stream().findFirst();
    }

    private List<Path> paths(@Nullable List<File> files) {
        var paths = files == null ? List.<Path>of() : files.stream().map(File::toPath).toList();
        if (!paths.isEmpty()) {
            last = Optional.ofNullable(paths.getFirst().getParent()).or(() -> last);
            forget.accept(paths);
        }
        return paths;
    }

    private static Path ending(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? path
                : Path.of(path + ending);
    }
}
