import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.amnok.Amnok;
import org.amnok.cli.Cli;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelStyle;

/// Called by `contact-sheet`: draws places of the border at many scales as `amnok render` does, and
/// puts the pictures of each place onto one sheet, with captions.
final class ContactSheet {
    private static final int COLUMNS = 3;
    private static final int CAPTION = 34;
    private static final int GAP = 10;

    /// Of a picture beside its map, in pixels.
    private static final int MARGINS = 28;

    private static final double METRES_PER_PIXEL = 0.0254 / 96;
    private static final double METRES_PER_DEGREE = 111_320;

    private static final int[] SCALES = {
        5_000_000, 2_500_000, 1_000_000, 700_000, 400_000, 200_000, 100_000, 50_000, 25_000, 15_000,
        8_000, 5_000
    };

    /// In WGS 84: what is looked at from close is in the middle.
    private static final List<Place> PLACES =
            List.of(
                    new Place("hyesan", "Hyesan", 41.4050, 128.1790),
                    new Place("dandong", "Dandong–Sinuiju", 40.1130, 124.3930),
                    new Place("manpo", "Ji’an–Manpo", 41.1560, 126.2740),
                    new Place("linjiang", "Linjiang", 41.7990, 126.9050),
                    new Place("bidan", "Estuary and Bidan Island", 39.8300, 124.2300),
                    new Place("supung", "Supung", 40.4630, 124.9640),
                    new Place("samjiyon", "Samjiyon and Paektu", 41.8120, 128.3180));

    private final Path project;
    private final Path folder;
    private final String variant;
    private final List<String> options;
    private final int width;
    private final int height;
    private final Cli amnok;
    private final StringWriter told = new StringWriter();
    private final TextRenderer pen = new TextRenderer(new FontLibrary(), new SymbolLibrary());

    private record Place(String code, String name, double lat, double lon) {}

    private ContactSheet(
            String project, String folder, String variant, String size, List<String> options) {
        this.project = Path.of(project);
        this.folder = Path.of(folder);
        this.variant = variant;
        this.options = options;
        width = Integer.parseInt(size.split("x", 2)[0]);
        height = Integer.parseInt(size.split("x", 2)[1]);
        var export = Amnok.pictureExport();
        amnok =
                new Cli(
                        (_, _) -> {},
                        () -> export,
                        Map.of(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(told));
    }

    /// @param args project, folder, variant, size, codes of places and denominators of scales with
    ///   commas (all of them when that is empty), options of `render`
    public static void main(String[] args) throws IOException {
        var sheet =
                new ContactSheet(
                        args[0], args[1], args[2], args[3], List.of(args).subList(6, args.length));
        var places = PLACES.stream().filter(place -> isAsked(args[4], place.code())).toList();
        var scales = IntStream.of(SCALES).filter(scale -> isAsked(args[5], "" + scale)).toArray();
        if (places.isEmpty() || scales.length == 0) {
            System.err.println(
                    "contact-sheet: places are "
                            + PLACES.stream().map(Place::code).toList()
                            + ", scales "
                            + IntStream.of(SCALES).boxed().toList());
            System.exit(2);
        }
        for (var place : places) {
            sheet.make(place, scales);
        }
        System.exit(0); // whatever threads are left
    }

    private static boolean isAsked(String list, String one) {
        return list.isEmpty() || List.of(list.split(",")).contains(one);
    }

    private void make(Place place, int[] scales) throws IOException {
        var pictures = new ArrayList<Path>();
        for (var scale : scales) {
            pictures.add(picture(place, scale));
        }
        var columns = Math.min(COLUMNS, scales.length);
        var rows = (scales.length + columns - 1) / columns;
        var sheet =
                new BufferedImage(
                        columns * (width + GAP) + GAP,
                        rows * (height + CAPTION + GAP),
                        BufferedImage.TYPE_INT_RGB);
        var g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (var i = 0; i < scales.length; i++) {
            put(
                    g,
                    pictures.get(i),
                    caption(place, scales[i]),
                    GAP + i % columns * (width + GAP),
                    i / columns * (height + CAPTION + GAP));
        }
        g.dispose();
        var file = folder.resolve(place.code() + "-" + variant + ".png");
        ImageIO.write(sheet, "png", file.toFile());
        System.out.println(file);
    }

    private void put(Graphics2D g, Path picture, String caption, int x, int y) throws IOException {
        pen.write(g, caption, x, y + CAPTION - 11, LabelStyle.plain(16, 600, Color.BLACK));
        g.drawImage(ImageIO.read(picture.toFile()), x, y + CAPTION, null);
    }

    private String caption(Place place, int scale) {
        return String.format(Locale.ROOT, "%s · 1 : %,d · %s", place.name(), scale, variant);
    }

    /// Draws one picture, just so wide on the ground that its map has the scale.
    private Path picture(Place place, int scale) throws IOException {
        var parts = Files.createDirectories(folder.resolve("pictures"));
        var file =
                parts.resolve(
                        String.format(Locale.ROOT, "%s-%07d-%s.png", place.code(), scale, variant));
        var east =
                (width - MARGINS)
                        * METRES_PER_PIXEL
                        * scale
                        / 2
                        / (METRES_PER_DEGREE * Math.cos(Math.toRadians(place.lat())));
        var words =
                new ArrayList<>(
                        List.of(
                                "render",
                                project.toString(),
                                "--out",
                                file.toString(),
                                "--replace",
                                "--accept",
                                "blank",
                                "--size",
                                width + "x" + height,
                                "--bbox",
                                String.format(
                                        Locale.ROOT,
                                        "%.6f,%.6f,%.6f,%.6f",
                                        place.lon() - east,
                                        place.lat() - east / 10,
                                        place.lon() + east,
                                        place.lat() + east / 10)));
        words.addAll(options);
        if (amnok.run(words.toArray(String[]::new)) != 0) {
            throw new IOException("not drawn: " + file + "\n" + told);
        }
        return file;
    }
}
