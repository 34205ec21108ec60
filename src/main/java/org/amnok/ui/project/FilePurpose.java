package org.amnok.ui.project;

import org.amnok.words.Messages;

/// What a person is asked a file of.
public enum FilePurpose {
    PROJECT("project.open_project"),
    NEW_PROJECT("project.new_project"),
    SAMPLE_PROJECT("project.save_the_sample_project"),
    /// Sightings that shall be imported.
    SIGHTINGS("project.import_sightings"),
    /// What shall become evidence.
    EVIDENCE("project.add_evidence"),
    /// An original, kept as it is.
    ORIGINAL("original.save_a_copy_title"),
    /// A picture or logo that shall lie on a page.
    OWN_PICTURE("editor.add_picture"),
    PICTURE("common.export_image"),
    /// The pages of a series, in the format that their name ends in.
    SERIES("editor.series_title"),
    DOSSIER("dossier.dossier"),
    /// A dossier as a folder.
    DOSSIER_FOLDER("dossier.dossier"),
    /// Sightings as data for other programs.
    DATA("project.export_data"),
    /// A project that was made to take along.
    COPY("courier.copy"),
    /// What is packed for people.
    PACKED("courier.pack"),
    /// What others have packed.
    TO_UNPACK("courier.unpack"),
    OWN_KEY("courier.file_of_your_key"),
    NEW_KEY("courier.make_key"),
    /// The certificate of who vouches for a server.
    CERTIFICATE("sync.form_authority"),
    /// What columns mean.
    MAPPING("project.use_kept_meanings"),
    NEW_MAPPING("project.keep_meanings"),
    /// A map or image of others that shall lie below the map.
    BASE("project.base_map_or_image"),
    /// Points, lines or areas near which sightings are looked for.
    SHAPES("near.open_shapes"),
    /// A style of another program.
    STYLE("project.open_style"),
    NEW_STYLE("project.save_style");

    private final String title;

    FilePurpose(String title) {
        this.title = title;
    }

    /// What it is asked for.
    String title() {
        return Messages.text(title);
    }
}
