package org.amnok.exchange.kml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.ProblemException;

/// Which files of an archive are to be read: what Google Earth opens (`doc.kml`, else the first
/// KML) and what that links to in the same archive, each once.
final class KmzLinks implements KmlNeighbours {
    private static final String KML = ".kml";

    private final Set<String> names;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private String folder = "";

    /// @param names of all files in the archive, in its order
    KmzLinks(List<String> names) {
        this.names = Set.copyOf(names);
        var main =
                names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals("doc.kml"))
                        .findFirst()
                        .or(() -> names.stream().filter(KmzLinks::isKml).findFirst())
                        .orElseThrow(
                                () ->
                                        ProblemException.ofTexts(
                                                "exchange.there_is_no_kml_in_the",
                                                "exchange.unpack_it_and_import_the_file"));
        add(main);
    }

    private static boolean isKml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(KML);
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    String next() {
        var name = waiting.removeFirst();
        folder = name.substring(0, name.lastIndexOf('/') + 1);
        return name;
    }

    @Override
    public boolean follow(String address) {
        var name = named(address.replaceFirst("#.*", "")).filter(KmzLinks::isKml);
        name.ifPresent(this::add);
        return name.isPresent();
    }

    /// Files of places that nothing led to.
    List<String> unread() {
        return names.stream()
                .filter(name -> isKml(name) || name.toLowerCase(Locale.ROOT).endsWith(".kmz"))
                .filter(name -> !seen.contains(name))
                .sorted()
                .toList();
    }

    /// As it is written, with its signs decoded, and by steps from the folder that is read: never
    /// anything but a name that the archive lists.
    @Override
    public Optional<String> file(String address) {
        return named(address).filter(name -> !isKml(name) && !name.endsWith("/"));
    }

    private Optional<String> named(String address) {
        var plain = address.replace('\\', '/');
        return inside(plain).or(() -> inside(decoded(plain)));
    }

    private Optional<String> inside(String address) {
        return Optional.of(stepped(folder + address))
                .filter(names::contains)
                .or(() -> Optional.of(address).filter(names::contains));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static String stepped(String path) {
        var steps = new ArrayDeque<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private void add(String name) {
        if (seen.add(name)) {
            waiting.addLast(name);
        }
    }
}
