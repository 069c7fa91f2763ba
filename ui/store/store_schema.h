#pragma once

#include <QString>

namespace inlay {

class StoreDatabase;

/// The tables of a document and their version (PRAGMA user_version).
///
/// picture         what is on the shelf: id, position (from 0, without gaps), names; since version
///                 5 also whether the program put it together
/// photo           the photo's own file, or a PNG where there was none (is_file = 0); what was
///                 written up to version 6 stays here
/// photo_file      the same since version 7: id, is_file, bytes, once for all pictures that are cut
///                 from the photo
/// photo_use       file: the id in `photo_file` of a picture's photo (since version 7)
/// framing         crop (picture_blobs.h) and the target as PNG
/// latent          w, noise maps, continuation (latent_blobs.h), the network's sha256 and name;
///                 since version 6 also the class that it was made for (-1: none)
/// run             settings, numbers, curve (run_blobs.h)
/// recipe          the edits, as core/io/edit/recipe_file.h writes them
/// reconstruction  PNG
/// mask            PNG, grey (since version 2, as all that follows)
/// snapshot        latents on the way of the run: number (order), step, as in `latent`, PNG
/// lab_result      results of experiments: id, position, names, time (ISO 8601, UTC), files
/// unfinished      the best state of an embedding that runs: as `latent`, `run` and
///                 `reconstruction`, without what only a finished one has (since version 3, as all
///                 that follows); since version 4 also name and origin of the picture that a local
///                 edit makes, else empty
/// unfinished_noise  the noise maps of `unfinished` (since version 5, before in that table), which
///                 are most of its bytes and seldom change
/// blending        how edits go into the photo: detail (NULL: the usual), and where the mask is
///                 corrected by hand: left, top, width, height in the photo's pixels and a PNG,
///                 grey (empty: nowhere; since version 6)
/// film            position, picture: the film's order; a picture of it may be gone
/// queued          what a picture waits for (QueuedEmbedding): place, the network's sha256 and
///                 name, continues, settings as in `run` (since version 6)
///
/// The tables between `photo` and `snapshot`, `photo_use`, `unfinished`, `unfinished_noise`,
/// `blending` and `queued` belong to a picture and go with it; all but `snapshot` have at most one
/// row for each.
constexpr int storeSchemaVersion = 7;
constexpr int storeApplicationId = 0x494e4c59; ///< "INLY", PRAGMA application_id

/// Makes the tables of a new file, brings those of an older one up to date. Throws Error as
/// `requireStoreSchema`.
void prepareStoreSchema(StoreDatabase& database);

/// The file's version. Throws Error: UnsupportedFormat (somebody else's database), MissingComponent
/// (written by a newer program; says the versions), HostileFile (more than plain tables).
int requireStoreSchema(StoreDatabase& database);

/// By the first bytes alone: whether a file says that it is a document.
bool isDocumentFile(const QString& path);

} // namespace inlay
