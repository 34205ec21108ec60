package org.amnok.exchange.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;

/// Features of one layer or folder of a file, which stays where it is and is read anew each time.
public interface FeatureSource {
    /// Of the layer, or the file's name.
    String name();

    /// What the file was found to be, for people: "GeoJSON", "GeoPackage, EPSG:5179".
    String format();

    /// Names of the values in the order of the file, where it declares them; empty where only the
    /// features tell.
    default List<String> declared() {
        return List.of();
    }

    /// What people see in place of the names of values, by these; empty where they see the names.
    default Map<String, String> titles() {
        return Map.of();
    }

    /// True when its features are ways that a receiver recorded.
    default boolean isTracks() {
        return false;
    }

    /// The name under which each feature says in which folder it lies, by a path with slashes;
    /// empty for a file without folders.
    default String folderName() {
        return "";
    }

    /// True when its words are bytes of an encoding that a person may choose.
    default boolean isEncoded() {
        return false;
    }

    /// True for a view of rows that another layer of the file has, so that it is imported only when
    /// asked for.
    default boolean isHidden() {
        return false;
    }

    /// How much the reading under way has passed, 0 to 1; negative when that is not known. Any
    /// thread may ask.
    default double share() {
        return -1;
    }

    /// The archive that holds the pictures which features name, opened anew: to be closed. Empty
    /// for a file that encloses none.
    default Optional<Archive> enclosed() {
        return Optional.empty();
    }

    /// Hands on all features, one by one.
    ///
    /// @param taker returns false to stop
    /// @param warnings takes what could not be had from the file as a whole; the same may come
    ///   several times
    /// @throws org.amnok.domain.ProblemException when the file cannot be read to its end
    void read(Predicate<Feature> taker, Consumer<Problem> warnings);
}
