/**
 * Capitalised words that never belong to a name and part two names from each other: the words that open sentences, dates, parties
 * of a procedure. In lower case.
 */
export const NEVER_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'penalty penalties ill-gotten pre-judgment amount name managing assistant associate interim vice-chairman desk prejudgment remedial sanctions committees hoc misconduct scheme schemes decisions majority typical named ' +
    'the a an and or but if in on at as to by for from with without within under upon until since while when where after before ' +
    'during according also although among both each it its he she his her they their these this those that there then thus ' +
    'through throughout however instead moreover furthermore further finally specifically additionally accordingly consequently ' +
    'simultaneously separately previously subsequently meanwhile similarly likewise nor not no neither none other others another ' +
    'rather only once between despite because beginning based pursuant prior following using we our you who what which whether so ' +
    'shortly contrary last earlier later today yesterday is was were are be been has have had will would can could may might should ' +
    'must did do does of unless unlike like per via over about above against more most many some such any all one two three four ' +
    'five six seven eight nine ten several various certain every even ever yet still now nonetheless nevertheless together ' +
    'because due given having being how why whose whom said says say including include included regarding concerning ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct ' +
    'nov dec monday tuesday wednesday thursday friday saturday sunday ' +
    'plaintiff plaintiffs defendant defendants debtors respondent respondents relief nominal alleged allegedly victims ' +
    'accordingly fraud case cases civil criminal count counts information indictment release releases litigation matter matters ' +
    'judge judges magistrate justice justices honorable hon mr mrs ms messrs dr miss professor reverend sir chairman chairwoman ' +
    'chairperson president presidents vice vice-president senior chief deputy general executive executives officer officers director directors treasurer controller ' +
    'comptroller secretary manager managers supervisor trustee trustees receiver counsel ceo cfo coo cto cio cco evp svp vp ' +
    'founder founders co-founder principal principals owner owners partner former ex mayor governor senator commissioner ' +
    'superintendent strategist specialist administrator engineer scientist programmer bookkeeper stockbroker salesman accountant accountants auditor auditors attorney attorneys lawyer lawyers broker trader promoter analyst ' +
    'employee employees resident residents individual individuals individually cpa cpas esq phd mba exhibit paragraph note notes see ' +
    'administration entity entities chapter notice offer offers report reports form forms schedule supervisors collector treasurer-tax ceos cfos out requiring freezing directing appointing establishing imposing making granting ordering denying instituting prohibiting annual quarterly monthly jury settlement settlements summary final default permanent preliminary temporary restraining injunction injunctions bar bars ' +
    'civ crim aka dba fka nka a/k/a d/b/a f/k/a n/k/a v vs et al i.e e.g etc p.m a.m http https www ' +
    'philadelphians floridians californians texans canadians israelis'
  ).split(' '),
);

/**
 * Words of laws, courts and authorities: a run of capitalised words that holds one names no one whom the SEC could sue, or at
 * least is not read as such outside a caption. In lower case.
 */
export const OF_AUTHORITIES: ReadonlySet<string> = new Set(
  (
    'act acts commission commissions commissioners court courts district department dept bureau division attorneys attorney ' +
    'circuit complaint complaints judgment judgments order orders rule rules section sections regulation regulations code congress ' +
    'senate government nasdaq nyse amex finra nasd pcaob fbi irs sec secs doj usao cftc fsa osc fincen occ fdic frb gaap gaas u.s ' +
    'u.s.c usc usdc u.s.d.c cfr u.k usa enforcement treaty constitution republic amendment proceeding proceedings s.d.n.y ' +
    'e.d.n.y internet web ebitda ipo ipos eb-5 fcpa sars police interpol inspector ministry regulatory office offices'
  ).split(' '),
);

/** States of the Union and countries: after a comma they say where, not who. In lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'bay area,alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,' +
    'kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,' +
    'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,' +
    'south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,puerto rico,' +
    'district of columbia,d.c,al,ak,az,ar,ca,co,ct,de,fl,ga,hi,id,il,ia,ks,ky,la,me,md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,' +
    'oh,ok,or,pa,ri,sc,sd,tn,tx,ut,vt,va,wa,wv,wi,wy,n.y,n.j,calif,fla,mass,conn,tex,colo,ariz,' +
    'ala,ark,del,ill,ind,kan,mich,minn,mont,neb,nev,okla,ore,tenn,wash,wis,' +
    'america,argentina,australia,austria,bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,bermuda,bolivia,brazil,' +
    'british columbia,british virgin islands,bulgaria,canada,cayman islands,chile,china,colombia,costa rica,croatia,cuba,cyprus,' +
    'czech republic,denmark,dominica,dominican republic,ecuador,egypt,england,estonia,finland,france,germany,ghana,gibraltar,' +
    'greece,grenada,guatemala,guinea,guernsey,haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,isle of ' +
    'man,israel,italy,jamaica,japan,jersey,jordan,kazakhstan,kenya,korea,kuwait,latvia,lebanon,liberia,libya,liechtenstein,' +
    'lithuania,luxembourg,macau,malaysia,malta,mauritius,mexico,monaco,morocco,netherlands,new zealand,nicaragua,nigeria,norway,' +
    'ontario,pakistan,panama,paraguay,peru,philippines,poland,portugal,qatar,quebec,romania,russia,saudi arabia,scotland,singapore,' +
    'slovakia,slovenia,south africa,south korea,spain,sweden,switzerland,taiwan,thailand,turkey,ukraine,united arab emirates,' +
    'united kingdom,united states,united states of america,uruguay,vanuatu,venezuela,vietnam,yemen,zimbabwe,europe,asia,africa,' +
    'latin america,middle east,new york city,manhattan,brooklyn,silicon valley,long island,wall street,southern california,los ' +
    'angeles,san francisco,las vegas,washington d.c,washington dc,chicago,houston,dallas,canadian,israeli,swiss,russian,swedish,cambodian,italian,chinese,serbian,german,french,british,indian,bolivian,brazilian,mexican,japanese,korean,hispanic,african,european,asian,iranian,irish,dutch,spanish,greek,australian,ukrainian,nigerian,bahamian,puerto rican,dominican,jamaican,american,latino,christian,jewish,amish,muslim,mormon,vietnamese,haitian,boston,atlanta,miami,philadelphia,denver,salt lake city,san diego,' +
    'fort worth,london,toronto,vancouver'
  ).split(','),
);
