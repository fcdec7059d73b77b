/**
 * Campaign files: YAML or JSON in, a checked campaign out, and back.
 *
 * <p>A file is read in three stages, and a stage goes on past what it cannot read, so that all problems are told at once:
 * bytes become text, text becomes a tree of {@link io.github.zongshu.io.Node} whose every part knows its line and path, and
 * one codec for each record of the model turns nodes into records and records into nodes. The campaign's own rules judge
 * last; what they say is led back to lines through the tree.
 *
 * <p>No library's type leaves this package, and no file but the named ones is opened. Pictures come through
 * {@link io.github.zongshu.io.PictureSource}.
 *
 * <pre>{@code
 * Campaign campaign = CampaignFiles.read(Path.of("hengyang-2021.yaml")); // InvalidCampaignException: every problem, by line
 * CampaignFiles.write(campaign, Path.of("copy.json"));
 * }</pre>
 *
 * <p>On the path: {@code files → io → campaign.Campaign}.
 */
@NullMarked
package io.github.zongshu.io;

import org.jspecify.annotations.NullMarked;
