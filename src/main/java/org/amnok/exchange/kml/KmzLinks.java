package org.amnok.exchange.kml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amnok.domain.ProblemException;

/// Which files of an archive are to be read: what Google Earth opens (`doc.kml`, else the first
/// KML) and what that links to in the same archive, each once.
final class KmzLinks {
    private final Set<String> names;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private String folder = "";

    /// @param names of all KML in the archive
    KmzLinks(List<String> names) {
        this.names = Set.copyOf(names);
        var main =
                names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals("doc.kml"))
                        .findFirst()
                        .or(() -> names.stream().findFirst())
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                "There is no KML in the archive",
                                                "Unpack it and import the file that is meant."));
        add(main);
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    String next() {
        var name = waiting.removeFirst();
        folder = name.substring(0, name.lastIndexOf('/') + 1);
        return name;
    }

    /// True when the address is of a file in the archive, beside or below the one that is read.
    boolean follow(String address) {
        var name = folder + (address.startsWith("./") ? address.substring(2) : address);
        if (!names.contains(name)) {
            return false;
        }
        add(name);
        return true;
    }

    private void add(String name) {
        if (seen.add(name)) {
            waiting.addLast(name);
        }
    }
}
