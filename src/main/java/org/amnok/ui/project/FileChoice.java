package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files; empty when the person thinks better of it.
public interface FileChoice {
    /// Where a new project shall be kept.
    Optional<Path> newProject(Optional<Path> folder, String suggestedName);

    /// Where the sample project shall be kept.
    Optional<Path> sampleProject(Optional<Path> folder);

    Optional<Path> project(Optional<Path> folder);

    /// Files of sightings that shall be imported; empty when none.
    List<Path> sightings(Optional<Path> folder);

    /// Files that shall become evidence; empty when none.
    List<Path> evidence(Optional<Path> folder);

    /// Where an original shall be kept as it is.
    Optional<Path> original(String suggestedName);

    /// A picture or logo that shall lie on a page.
    Optional<Path> ownPicture(Optional<Path> folder);

    /// Where a picture shall be kept.
    Optional<Path> picture(Optional<Path> folder, String suggestedName);

    /// Where the pages of a series shall be kept.
    ///
    /// @param ending of their name, with its dot
    Optional<Path> series(Optional<Path> folder, String suggestedName, String ending);

    /// Where a dossier shall be kept.
    ///
    /// @param ending of its name, with its dot; empty for a folder
    Optional<Path> dossier(Optional<Path> folder, String suggestedName, String ending);

    /// Where sightings shall be kept as data for other programs.
    Optional<Path> data(Optional<Path> folder, String suggestedName);

    /// Where a project that was made to take along shall be kept.
    Optional<Path> copy(Optional<Path> folder, String suggestedName);

    /// Where what is packed for people shall be kept.
    Optional<Path> packed(Optional<Path> folder, String suggestedName);

    /// What others have packed.
    Optional<Path> toUnpack(Optional<Path> folder);

    /// The file of one's own key.
    Optional<Path> ownKey();

    /// The certificate of who vouches for a server.
    Optional<Path> certificate();

    /// A folder.
    ///
    /// @param title what it is asked for
    Optional<Path> folder(String title);

    /// Where a new key of one's own shall be kept.
    Optional<Path> newKey();

    /// A file in which it is kept what columns mean.
    Optional<Path> mapping(Optional<Path> folder);

    /// Where it shall be kept what columns mean.
    Optional<Path> newMapping(Optional<Path> folder);

    /// A map or image of others that shall lie below the map.
    Optional<Path> base(Optional<Path> folder);

    /// A file of points, lines or areas near which sightings are looked for.
    Optional<Path> shapes(Optional<Path> folder);

    /// A style of another program.
    Optional<Path> style(Optional<Path> folder);

    /// Where a style shall be kept for other programs.
    Optional<Path> newStyle(Optional<Path> folder, String suggestedName);
}
