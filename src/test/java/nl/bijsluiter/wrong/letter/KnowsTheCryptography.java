package nl.bijsluiter.wrong.letter;

import org.bouncycastle.cms.CMSSignedData;

/// Uses a library that belongs to another package.
record KnowsTheCryptography(CMSSignedData seal) {}
