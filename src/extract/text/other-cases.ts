/** Words of a criminal, bankruptcy or private case, or of another agency's: what a sentence with them says is no act of the Commission. */
export const OTHER_CASE =
  /\b(?:criminal(?:ly)?|indict\w*|grand jury|plead(?:ed|s|ing)?|pled|guilty|sentenc(?:ed|ing|es?)\b|convict\w*|arraign\w*|arrest\w*|prosecut\w*|prison|imprisonment|probation|bankruptcy|class action|CFTC|Commodity Futures|Federal Trade Commission|U\.S\. Attorney|United States Attorney|restitution)\b/i;
