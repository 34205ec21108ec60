package org.amnok;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amnok.cli.Cli;
import org.amnok.files.ErrorLog;
import org.amnok.files.PrivateFolder;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.page.PageComposer;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.ui.DesktopProgram;
import org.amnok.ui.project.SystemPreferenceStore;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExport;

/// The program's entry point, and the only place that knows both the window and the command line.
public final class Amnok {
    private static final String EVERY_SCRIPT = "Yalu 압록강 鸭绿江";

    private Amnok() {}

    public static void main(String[] args) {
        Messages.writeLatinDigits();
        ErrorLog.start();
        PrivateFolder.clearLeftovers();
        var cli =
                new Cli(
                        Amnok::showWindow,
                        pictureExports(args),
                        System.getenv(),
                        writer(System.out),
                        writer(System.err));
        System.exit(cli.run(args));
    }

    private static void showWindow(Optional<Path> project, boolean closeAtFirstMap) {
        Logger.getLogger("").setLevel(Level.SEVERE); // JavaFX would warn of the class path
        project.ifPresent(_ -> CompletableFuture.runAsync(SqliteFile::getReady));
        new DesktopProgram(
                        BaseMap::load,
                        new FontLibrary(),
                        new SymbolLibrary(),
                        new SystemPreferenceStore())
                .show(project, closeAtFirstMap);
    }

    /// What draws pictures. For `render` SQLite and it are made ready on another core while the
    /// command line and the project are read, and then the base map is projected.
    private static Supplier<PictureExport> pictureExports(String[] args) {
        if (args.length == 0 || !args[0].equals("render")) {
            return Amnok::pictureExport;
        }
        CompletableFuture.runAsync(SqliteFile::getReady);
        var drawing = CompletableFuture.supplyAsync(Drawing::make);
        drawing.thenAcceptAsync(Drawing::prepare);
        return () -> drawing.join().export();
    }

    /// What draws pictures and pages, with the base map and fonts in memory.
    public static PictureExport pictureExport() {
        return Drawing.make().export();
    }

    private record Drawing(MapComposer composer, MapRenderer renderer, TextRenderer pen) {
        static Drawing make() {
            var base = BaseMap.load();
            var fonts = new FontLibrary();
            var symbols = new SymbolLibrary();
            var pen = new TextRenderer(fonts, symbols);
            pen.width(EVERY_SCRIPT, 12, 500); // reads the fonts
            return new Drawing(new MapComposer(base), new MapRenderer(fonts, symbols), pen);
        }

        /// Nearly all pictures are in this projection.
        void prepare() {
            renderer.prepare(
                    composer.ground(), composer.base().significance(), Projections.webMercator());
        }

        PictureExport export() {
            var pages = new PageComposer(composer, renderer, pen);
            return new PictureExport(
                    pages, composer.base().attributions(), Clock.system(ZoneId.systemDefault()));
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }
}
