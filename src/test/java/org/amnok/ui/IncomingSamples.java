package org.amnok.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amnok.map.Maps;
import org.amnok.media.Photos;
import org.locationtech.jts.geom.Point;

/// Makes files to look at what comes in: pictures with numbers on them, each with the EXIF of a
/// camera that stood at a published viewpoint. They show nothing and tell of no event. Arguments: a
/// folder and how many.
public final class IncomingSamples {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    /// A row without commas in its cells.
    private static final int SWAPPED = 7;

    /// Where visitors stand with a camera.
    private static final List<String> STANDS = List.of("viewpoint", "broken_bridge");

    private IncomingSamples() {}

    public static void main(String[] args) throws IOException {
        photos(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /// The last two say no position, and their bearing from magnetic north.
    static List<Path> photos(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        var stands =
                Maps.BASE.sites().stream()
                        .filter(s -> STANDS.contains(s.type().code()))
                        .filter(s -> s.geometry() instanceof Point)
                        .map(s -> (Point) s.geometry())
                        .toList();
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            var at = stands.get(i % stands.size());
            var photo = Photos.photo().of(picture(i)).filmEquivalent(28 + i % 4 * 24);
            photo.taken(String.format(Locale.ROOT, "2025:06:%02d 10:%02d:00", 1 + i % 28, i % 60));
            if (i < count - 2 || count < 5) {
                photo.at(at.getY(), at.getX()).uncertain(4 + i % 9);
                photo.looking(100 + i * 37 % 160, "T");
            } else {
                photo.looking(200, "M");
            }
            files.add(photo.write(folder.resolve(String.format("IMG_%04d.jpg", 2001 + i))));
        }
        return files;
    }

    /// The published sample events as a spreadsheet in which longitude and latitude of one row were
    /// taken for each other.
    static Path table(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lines =
                new ArrayList<>(Files.readAllLines(Path.of("maps/sample/reported_activity.csv")));
        var columns = List.of(lines.getFirst().split(","));
        int lat = columns.indexOf("lat");
        int lon = columns.indexOf("lon");
        var cells = lines.get(SWAPPED).split(",", -1);
        var held = cells[lat];
        cells[lat] = cells[lon];
        cells[lon] = held;
        lines.set(SWAPPED, String.join(",", cells));
        return Files.write(folder.resolve("notebook 2017-2026.csv"), lines);
    }

    private static BufferedImage picture(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        var sky = Color.getHSBColor(0.55f + number % 7 * 0.012f, 0.25f, 0.92f);
        var ground = Color.getHSBColor(0.25f - number % 5 * 0.02f, 0.25f, 0.55f);
        g.setPaint(new GradientPaint(0, 0, sky, 0, HEIGHT, ground));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 420));
        g.drawString(String.valueOf(number + 1), 500, 750);
        g.dispose();
        return image;
    }
}
